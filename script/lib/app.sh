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
IMPORT_JAR=backend/target/local/import.jar
IMPORT_CACHE=backend/target/local/import.aot
APP_STAMP=backend/target/local/sources

app_sources() {
  (cd backend && find pom.xml src ../schema -type f -exec cksum {} + | sort | cksum)
}

# Whether what is built is what the sources say. Reading them all takes a moment, so that is done only when a file or a
# folder was written since.
app_is_built() {
  [ -s "$APP_JAR" ] && [ -s "$APP_CACHE" ] && [ -s "$IMPORT_CACHE" ] && [ -s "$APP_STAMP" ] || return
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
  import_build
  app_train
  printf '%s\n' "$now" > "$APP_STAMP"
  # What is written while this builds is newer.
  touch -r "$APP_STAMP.begun" "$APP_STAMP"
}

# An operator waits for script/import, and most of that wait was Spring looking for the modules. So they are looked for
# here: its context is written out as code. Spring's own tool, which the server does not need.
import_build() {
  local work=backend/target/local/import
  rm -rf "$work" "$IMPORT_JAR" "$IMPORT_CACHE"
  mkdir -p "$work/sources" "$work/classes"
  (app_java org.springframework.boot.SpringApplicationAotProcessor nl.dekkend.ImportFile \
    target/local/import/{sources,classes,classes} nl.dekkend dekkend) > backend/target/local/import.log 2>&1 \
    || { tail -n 20 backend/target/local/import.log >&2; return 1; }
  find "$work/sources" -name '*.java' -print0 | xargs -0 "$JAVA_HOME/bin/javac" -nowarn -proc:none \
    -classpath "$APP_JAR:$(cat "$APP_CLASSPATH")" -d "$work/classes"
  "$JAVA_HOME/bin/jar" --create --no-compress --file "$IMPORT_JAR" -C "$work/classes" .
}

# One short run on a database of its own teaches the JVM what it will load, from the first query to the first import,
# by itself and by hand: later starts need half the time.
app_train() {
  local folder log=backend/target/local/training.log trainee
  folder=$(mktemp -d)
  # What an earlier training said must not be taken for this one's.
  rm -f "$APP_CACHE" "$IMPORT_CACHE" "$log"
  (
    export DEKKEND_DATA=$folder DEKKEND_API_PORT=0 DEKKEND_ISSUER_PORT=0 DEKKEND_MAIL_PORT=0
    unset DEKKEND_DATABASE_URL DEKKEND_ISSUER DEKKEND_SMTP_HOST
    app_java -XX:AOTCacheOutput=target/local/app.aot nl.dekkend.local.LocalServer
  ) > "$log" 2>&1 &
  trainee=$!
  until grep -qs '^Imported' "$log" || ! kill -0 $trainee 2> /dev/null; do sleep 0.2; done
  (
    DEKKEND_DATABASE_URL=$(sed -n 's/^databaseUrl=//p' "$folder/run.properties")
    export DEKKEND_DATABASE_URL
    import_java -XX:AOTCacheOutput=target/local/import.aot nl.dekkend.ImportFile \
      postcodes data/open/postcodes.csv --as-of=2025-01-01
  ) >> "$log" 2>&1 || true
  kill $trainee 2> /dev/null || true
  wait $trainee || true
  rm -rf "$folder"
  [ -s "$APP_CACHE" ] && [ -s "$IMPORT_CACHE" ] || { tail -n 20 "$log" >&2; return 1; }
}

# run_java CACHE JARS OPTION... MAIN ARGUMENT...: becomes the Java process, in the folder backend, where it finds its
# data. Tuned for a quick start and a small machine; the image for production is not.
run_java() {
  local cache=$1 jars=$2
  shift 2
  cd backend
  [ ! -s "$cache" ] || set -- "-XX:AOTCache=$cache" "$@"
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m -classpath "$jars:$(cat target/local/classpath)" "$@"
}

app_java() { run_java target/local/app.aot target/local/app.jar "$@"; }

import_java() {
  run_java target/local/import.aot target/local/import.jar:target/local/app.jar -Dspring.aot.enabled=true "$@"
}

# The application with its embedded database, issuer and mailbox.
app_local() { app_java nl.dekkend.local.LocalServer; }

# One file by hand, with the words of script/import.
app_import() { import_java nl.dekkend.ImportFile "$@"; }
