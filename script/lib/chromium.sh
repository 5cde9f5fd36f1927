# The system's own browser: none is downloaded from elsewhere. To be sourced; chromium_ready sets DEKKEND_CHROMIUM.
# The one without a window is the same engine and takes a third less of the machine.

chromium_ready() {
  if [ -z "${DEKKEND_CHROMIUM:-}" ]; then
    command -v chromium-headless-shell > /dev/null || chromium_install chromium-headless-shell || true
    chromium_find > /dev/null || chromium_install chromium || {
      echo 'Chromium is needed: install it, or set DEKKEND_CHROMIUM to its path.' >&2
      return 1
    }
    DEKKEND_CHROMIUM=$(chromium_find)
  fi
  export DEKKEND_CHROMIUM
}

chromium_find() {
  command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome
}

chromium_install() {
  [ "$(id -u)" = 0 ] && grep -qs '^ID=debian' /etc/os-release || return 1
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$1"
}
