# The site's tools: installed once, again only when the lock file changed. To be sourced from the root of the clone.

SITE_NODE=frontend/node_modules/.bin/node

site_tools() {
  command -v npm > /dev/null || { echo 'Node.js 20 or newer with npm is needed (nodejs.org, or: apt-get install nodejs npm).' >&2; return 1; }
  local installed=frontend/node_modules/.dekkend-lock
  cmp -s frontend/package-lock.json "$installed" && return
  echo "Installing the site's tools."
  npm ci --prefix frontend --no-audit --no-fund --loglevel=error
  cp frontend/package-lock.json "$installed"
}
