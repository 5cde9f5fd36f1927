# shellcheck shell=bash
# Looks for what people typed wherever it could have been left. To be sourced from the root of the clone, after app.sh.

# every_row FILE: all tables of the running server of DEKKEND_DATA, as text.
every_row() (
  export DEKKEND_DATABASE_URL
  DEKKEND_DATABASE_URL=$(sed -n 's/^databaseUrl=//p' "$DEKKEND_DATA/run.properties")
  app_java nl.dekkend.local.EveryRow > "$1"
)

# nothing_typed_in FLOOR TYPED FILE...: fails when a line of file TYPED stands in one of the files or folders, as it is,
# as JSON writes it or as hexadecimal digits, in which tables show bytes; and when fewer than FLOOR lines are there to
# look for, because then nobody noted what people typed.
nothing_typed_in() (
  floor=$1 typed=$2
  shift 2
  noted=$(sort -u "$typed" | wc -l)
  [ "$noted" -ge "$floor" ] || { echo "Only $noted lines that people typed were noted, not $floor." >&2; return 1; }
  wanted=$(mktemp)
  trap 'rm -f "$wanted"' EXIT
  node -e '
    const lines = require("node:fs").readFileSync(0, "utf8").split("\n").filter(Boolean);
    const written = lines.flatMap((line) => [line, JSON.stringify(line).slice(1, -1)]);
    for (const line of new Set(written)) console.log(`${line}\n${Buffer.from(line).toString("hex")}`);
  ' < "$typed" > "$wanted"
  if found=$(grep --recursive --text --fixed-strings --only-matching --with-filename --max-count 1 --file "$wanted" "$@"); then
    printf 'What somebody typed was found:\n%s\n' "$found" >&2
    return 1
  fi
  printf 'None of %s typed texts, addresses and codes was found in %s.\n' "$noted" "$*"
)
