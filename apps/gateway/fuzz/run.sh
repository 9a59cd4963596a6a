#!/usr/bin/env bash
# Fuzzes a running API from its OpenAPI document: at least 2,000 requests, no 5xx, no answer that
# breaks the document. See README.md beside this file.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$here/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

url=${IMMOLAB_URL:-$(node -p "JSON.parse(fs.readFileSync('$repository/.immolab/sandbox.json')).url")}
# The key of the sandbox may make 600 requests a minute: far too few for this.
key=${IMMOLAB_KEY:-$(cd "$repository" && npm run --silent keys -- create --test --name fuzz \
  --rate 1000000 --max-calls 1000000 --json | node -p "JSON.parse(fs.readFileSync(0)).key")}

export IMMOLAB_URL=$url IMMOLAB_KEY=$key

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5

# A body that fits the document can still break a rule that no schema can say (a phone number that
# does not exist), so refusing it is no fault.
cd "$work"
PYTHONHASHSEED=0 SCHEMATHESIS_HOOKS="$here/plausible_bodies.py" "$work/venv/bin/st" run \
  "$url/api/v1/openapi.json" \
  --header "x-api-key: $key" \
  --checks all --exclude-checks positive_data_acceptance \
  --max-examples "${EXAMPLES:-300}" \
  --seed "${SEED:-1}" \
  --continue-on-failure \
  "$@" | tee "$work/report"

requests=$(sed -n 's/^ *\([0-9]*\) generated.*/\1/p' "$work/report")
if [ "${requests:-0}" -lt 2000 ]; then
  echo "Only ${requests:-0} requests were made, of 2,000 that are wanted." >&2
  exit 1
fi
