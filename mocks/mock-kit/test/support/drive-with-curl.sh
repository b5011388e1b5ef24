# Usage: sh drive-with-curl.sh <command of a mock...>
# What a test suite in any language can do: start a mock, call it, and steer it over the admin API.
set -eu

ready=$(mktemp -u)
"$@" serve --port 0 --log silent --ready-file "$ready" >/dev/null &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
until [ -f "$ready" ]; do kill -0 "$server"; sleep 0.1; done
url=$(sed 's/.*"url":"\([^"]*\)".*/\1/' "$ready")
admin="$url/_mock/v1/sessions/default"

name() { sed 's/.*"name":"\([^"]*\)".*/\1/'; }
send() { curl --silent --show-error --fail --header 'Content-Type: application/json' "$@"; }

echo "user $(curl --silent "$url/toy/users/u1" | name)"

send --data '"toy.getUser: 429"' "$admin/faults" >/dev/null
echo "fault $(curl --silent --output /dev/null --write-out '%{http_code}' "$url/toy/users/u1")"

send --request PATCH --data '{"users":[{"id":"u1","name":"Renamed"}]}' "$admin/state/feishu" >/dev/null
echo "state $(curl --silent "$url/toy/users/u1" | name)"

send --request PUT --data '{"mode":"frozen","now":"2026-11-21T08:00:00Z"}' "$admin/clock" >/dev/null
echo "clock $(curl --silent "$admin/clock" | sed 's/.*"mode":"\([a-z]*\)".*/\1/')"

echo "journal $(send --data '{"match":{"operation":"toy.getUser"}}' "$admin/requests/count" | tr -dc '0-9')"

id=$(curl --silent --request POST --header 'x-mock-admin: 1' "$url/_mock/v1/sessions" | sed 's/.*"id":"\([0-9a-f]*\)".*/\1/')
[ "$(curl --silent --header "x-mock-session: $id" "$url/toy/users/u1" | name)" = One ] && echo 'session other'

curl --silent --request POST --header 'x-mock-admin: 1' "$admin/reset" >/dev/null
echo "reset $(curl --silent "$url/toy/users/u1" | name)"

kill "$server"
code=0
wait "$server" || code=$?
echo "stopped $code"
