# Finds a JDK 25 beside whatever Java is the default, and sets JAVA_HOME to it. To be sourced.

JDK_WANTED=25

jdk_candidates() {
  printf '%s\n' "${JAVA_HOME:-}"
  command -v javac > /dev/null && (cd "$(dirname "$(readlink -f "$(command -v javac)")")/.." && pwd)
  printf '%s\n' /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* /opt/java/*
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$JDK_WANTED" 2> /dev/null || true
  printf '%s\n' /Library/Java/JavaVirtualMachines/*/Contents/Home
}

# A JDK says its version in its file "release"; a runtime without a compiler does not do.
jdk_is_wanted() {
  [ -x "$1/bin/javac" ] && grep -qs "^JAVA_VERSION=\"$JDK_WANTED[.\"+]" "$1/release"
}

jdk_find() {
  local candidate
  while read -r candidate; do
    if jdk_is_wanted "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done < <(jdk_candidates)
  return 1
}

if ! JAVA_HOME=$(jdk_find); then
  echo "JDK $JDK_WANTED is needed (adoptium.net, sdk install java $JDK_WANTED-tem, or apt-get install openjdk-$JDK_WANTED-jdk); set JAVA_HOME when it lies in an unusual place." >&2
  exit 1
fi
export JAVA_HOME
