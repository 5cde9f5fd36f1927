# The backend as it runs from a clone: built once, again only when its sources changed. To be sourced after jdk.sh and
# maven.sh, from the root of the clone.

# Where the embedded default keeps its data; a relative folder is meant from the root of the clone.
case ${DEKKEND_DATA:=.data} in
  /*) ;;
  *) DEKKEND_DATA=$PWD/$DEKKEND_DATA ;;
esac
export DEKKEND_DATA

APP_JAR=backend/target/local/app.jar
APP_CLASSPATH=backend/target/local/classpath
APP_CACHE=backend/target/local/app.aot
APP_STAMP=backend/target/local/sources

app_sources() {
  (cd backend && find pom.xml src ../schema -type f -exec cksum {} + | sort | cksum)
}

# Whether what is built is what the sources say. Reading them all takes a moment, so that is done only when a file or a
# folder was written since.
app_is_built() {
  [ -s "$APP_JAR" ] && [ -s "$APP_CACHE" ] && [ -s "$APP_STAMP" ] || return
  [ -n "$(cd backend && find pom.xml src ../schema -newer "../$APP_STAMP" | head -n 1)" ] || return 0
  [ "$(app_sources)" = "$(cat "$APP_STAMP")" ] && touch "$APP_STAMP"
}

app_build() {
  local now
  app_is_built && return
  now=$(app_sources)
  echo 'Building the backend. The first time takes some minutes, later only what changed is built.'
  mkdir -p backend/target/local
  : > "$APP_STAMP.begun"
  # Tests are compiled, not run: the local launcher lives beside them, and it alone is taken along.
  maven --quiet test-compile dependency:build-classpath -Dmdep.outputFile=target/local/classpath -Dmdep.includeScope=test
  "$JAVA_HOME/bin/jar" --create --no-compress --file "$APP_JAR" -C backend/target/classes . \
    -C backend/target/test-classes nl/dekkend/local
  app_train
  printf '%s\n' "$now" > "$APP_STAMP"
  # What is written while this builds is newer.
  touch -r "$APP_STAMP.begun" "$APP_STAMP"
}

# One short run on a database of its own teaches the JVM what it will load, from the first query to the first import:
# later starts need half the time.
app_train() {
  local folder log=backend/target/local/training.log trainee
  folder=$(mktemp -d)
  # What an earlier training said must not be taken for this one's.
  rm -f "$APP_CACHE" "$log"
  (
    export DEKKEND_DATA=$folder DEKKEND_API_PORT=0 DEKKEND_ISSUER_PORT=0 DEKKEND_MAIL_PORT=0
    unset DEKKEND_DATABASE_URL DEKKEND_ISSUER DEKKEND_SMTP_HOST
    app_java -XX:AOTCacheOutput=target/local/app.aot nl.dekkend.local.LocalServer
  ) > "$log" 2>&1 &
  trainee=$!
  until grep -qs '^Imported' "$log" || ! kill -0 $trainee 2> /dev/null; do sleep 0.2; done
  kill $trainee 2> /dev/null || true
  wait $trainee || true
  rm -rf "$folder"
  [ -s "$APP_CACHE" ] || { tail -n 20 "$log" >&2; return 1; }
}

# app_java OPTION... MAIN ARGUMENT...: becomes the Java process, in the folder backend, where it finds its data. Tuned
# for a quick start and a small machine; the image for production is not.
app_java() {
  cd backend
  [ ! -s target/local/app.aot ] || set -- -XX:AOTCache=target/local/app.aot "$@"
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m -classpath "target/local/app.jar:$(cat target/local/classpath)" "$@"
}

# The application with its embedded database, issuer and mailbox.
app_local() { app_java nl.dekkend.local.LocalServer; }
