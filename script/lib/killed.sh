# shellcheck shell=bash
# Kills a backend while people ask. To be sourced from the root of the clone, after app.sh, site.sh and running.sh.

# killed TIMES: the server of DEKKEND_DATA stays; another backend on its database is the one that dies.
killed() (
  data=$DEKKEND_DATA
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  running() { sed -n "s/^$1=//p" "$data/run.properties"; }
  export DEKKEND_STAYS=http://127.0.0.1:$DEKKEND_API_PORT DEKKEND_STAYS_DATA=$data
  own_addresses "$work"
  export DEKKEND_DATABASE_URL DEKKEND_ISSUER DEKKEND_KEYRING_SECRET DEKKEND_TRUSTED_PROXIES=127.0.0.0/8
  DEKKEND_DATABASE_URL=$(running databaseUrl)
  DEKKEND_ISSUER=$(running issuer)
  DEKKEND_KEYRING_SECRET=$(< "$data/dekkend.keyring")
  export DEKKEND_DIES=http://127.0.0.1:$DEKKEND_API_PORT
  "$SITE_NODE" script/lib/killed.ts "$1"
)
