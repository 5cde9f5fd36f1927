# maven GOAL...: runs the backend's build with the wrapper, or with an installed Maven when the wrapper cannot get its
# own. To be sourced after jdk.sh, from the root of the clone.

MAVEN_OLDEST=3.8

maven() {
  [ -n "${maven_command:-}" ] || maven_choose || return
  # Maven's own libraries are older than the JDK and would make it warn at every run.
  (cd backend && MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" "$maven_command" --batch-mode --no-transfer-progress "$@")
}

maven_choose() {
  if (cd backend && ./mvnw --version) > /dev/null 2>&1; then
    maven_command=./mvnw
  elif maven_is_new_enough; then
    maven_command=mvn
    echo "The Maven wrapper cannot download its Maven; the installed one is used." >&2
  else
    echo "Maven cannot be downloaded here: install Maven $MAVEN_OLDEST or newer (maven.apache.org, or apt-get install maven)." >&2
    return 1
  fi
}

maven_is_new_enough() {
  local version
  version=$(mvn --version 2> /dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  [ -n "$version" ] && [ "$(printf '%s\n' "$MAVEN_OLDEST" "$version" | sort -V | head -n 1)" = "$MAVEN_OLDEST" ]
}
