# shellcheck shell=bash
# Servers that run: whether one answers, and one of one's own beside whatever runs already, with free ports and its own
# data, ended by its process id. To be sourced from the root of the clone.

# Sets the ports for servers that are started from here on; the data lies in $1.
own_addresses() {
  export DEKKEND_DATA=$1 DEKKEND_API_PORT DEKKEND_SITE_PORT DEKKEND_ISSUER_PORT DEKKEND_MAIL_PORT
  read -r DEKKEND_API_PORT DEKKEND_SITE_PORT DEKKEND_ISSUER_PORT DEKKEND_MAIL_PORT < <(free_ports 4)
}

free_ports() {
  node -e '
    const { createServer } = require("node:net");
    const open = (free) => new Promise((ready) => {
      const server = createServer().listen(0, "127.0.0.1", () => ready([...free, server]));
    });
    let all = Promise.resolve([]);
    for (let left = Number(process.argv[1]); left > 0; left--) all = all.then(open);
    all.then((servers) => {
      console.log(servers.map((server) => server.address().port).join(" "));
      servers.forEach((server) => server.close());
    });
  ' "$1"
}

# Starts script/server with its output in file $1; its process id is in $server.
start_server() {
  script/server > "$1" 2>&1 &
  server=$!
}

# Starts a backend without a site, with its data and its log in folder $1, and waits until it is ready; its process id
# is in $server. After app.sh.
start_backend() {
  own_addresses "$1/data"
  (app_local) > "$1/log" 2>&1 &
  server=$!
  until answers "$DEKKEND_API_PORT" /actuator/health/readiness; do
    kill -0 "$server" 2> /dev/null || { tail -n 20 "$1/log" >&2; return 1; }
    sleep 0.2
  done
}

# SIGTERM, as Ctrl-C or an orchestrator would; fails when it does not end well, or when anything of it is left.
stop_server() {
  local all process status=0
  all=$(processes_of "$server")
  kill "$server" 2> /dev/null || true
  wait "$server" || status=$?
  # What has ended and only waits to be counted by its parent is not left.
  for process in $all; do
    [[ $(ps -o stat= -p "$process") != [!Z]* ]] || { ps -o pid=,args= -p "$process" >&2; status=1; }
  done
  [ $status -eq 0 ] || echo 'The server did not end cleanly.' >&2
  return $status
}

# A server's process and everything it started; its PostgreSQL is nobody's child.
processes_of() {
  ps -e -o pid=,ppid= | awk -v server="$1" -v database="$(head -n 1 "$DEKKEND_DATA/postgres/postmaster.pid" 2> /dev/null)" '
    { parent[$1] = $2 }
    END {
      for (pid in parent) {
        up = pid
        while (up in parent && up != server && up != database) up = parent[up]
        if (up in parent) print pid
      }
    }'
}

# Waits until all addresses answer, at most $1 seconds, and no longer than the server lives.
await_ready() {
  local until=$((SECONDS + $1))
  while kill -0 "$server" 2> /dev/null && [ $SECONDS -lt $until ]; do
    answers "$DEKKEND_API_PORT" /actuator/health/readiness && answers "$DEKKEND_SITE_PORT" / && return
    sleep 0.2
  done
  return 1
}

# answers PORT PATH: with the shell alone, because starting a program ten times a second would slow the start it watches.
answers() (
  exec 2> /dev/null
  exec 3<> "/dev/tcp/127.0.0.1/$1" || exit
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
  read -r _ status _ <&3 && [ "$status" = 200 ]
)
