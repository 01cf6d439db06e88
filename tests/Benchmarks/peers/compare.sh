#!/usr/bin/env bash
# Our parts and the npm libraries that do one of them, on the same mails. Installs those into a temporary folder, which goes afterwards.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cases="$here/../../Domain.Tests/Replies/Cases"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$here"/*.mjs "$folder"
(cd "$folder" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund email-reply-parser@2.3.7 planer@1.2.0 chrono-node@2.10.3 >&2)

{
  dotnet run -c Release --project "$here/.." -- table
  node "$folder/new-text.mjs" "$cases"
  node "$folder/times.mjs" "$cases"
} | node "$folder/table.mjs"
