# The backend as it runs from a clone: built once, again only when its sources changed. To be sourced after jdk.sh and
# maven.sh, from the root of the clone.

APP_JAR=backend/target/local/app.jar
APP_CLASSPATH=backend/target/local/classpath
APP_STAMP=backend/target/local/sources

app_sources() {
  (cd backend && find pom.xml src ../schema -type f -exec cksum {} + | sort | cksum)
}

app_build() {
  local now
  now=$(app_sources)
  [ -s "$APP_JAR" ] && [ -s "$APP_CLASSPATH" ] && [ "$now" = "$(cat "$APP_STAMP" 2> /dev/null)" ] && return
  echo 'Building the backend. The first time takes some minutes, later only what changed is built.'
  mkdir -p backend/target/local
  # Tests are compiled, not run: the local launcher lives beside them.
  maven --quiet test-compile dependency:build-classpath -Dmdep.outputFile=target/local/classpath -Dmdep.includeScope=test
  "$JAVA_HOME/bin/jar" --create --no-compress --file "$APP_JAR" -C backend/target/classes . -C backend/target/test-classes .
  printf '%s\n' "$now" > "$APP_STAMP"
}

# app_java OPTION... MAIN ARGUMENT...: becomes the Java process, in the folder backend, where it finds its data.
app_java() {
  cd backend
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -classpath "target/local/app.jar:$(cat target/local/classpath)" "$@"
}

# The application with its embedded database and issuer.
app_local() { app_java nl.dekkend.local.LocalServer; }
