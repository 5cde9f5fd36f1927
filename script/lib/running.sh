# shellcheck shell=bash
# A server of one's own beside whatever runs already: free ports, its own data, ended by its process id. To be sourced
# from the root of the clone. Needs Node.js.

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

# SIGTERM, as Ctrl-C or an orchestrator would; waits until all of it is gone.
stop_server() {
  kill "$server" 2> /dev/null || true
  wait "$server" || true
}

# Waits until all addresses answer, at most $1 seconds, and no longer than the server lives.
await_ready() {
  local until=$((SECONDS + $1))
  while kill -0 "$server" 2> /dev/null && [ $SECONDS -lt $until ]; do
    answer "http://localhost:$DEKKEND_API_PORT/actuator/health/readiness" "http://localhost:$DEKKEND_SITE_PORT/" && return
    sleep 0.2
  done
  return 1
}

answer() {
  node -e '
    Promise.all(process.argv.slice(1).map((address) => fetch(address)))
      .then((answers) => process.exit(answers.every((answer) => answer.ok) ? 0 : 1), () => process.exit(1));
  ' "$@"
}
