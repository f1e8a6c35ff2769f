#!/bin/sh
# Makes the secrets of deploy/compose.yaml in a folder, each once: those that are there stay.
# The folder is closed to others on this machine; the files are readable because a container's user has another number.
set -eu
folder=${1:?"Usage: sh deploy/make-secrets.sh FOLDER"}
mkdir -p "$folder"
chmod 700 "$folder"
make() {
  [ -e "$folder/$1" ] || printf %s "$2" > "$folder/$1"
  chmod 444 "$folder/$1"
}
random() {
  od -An -N32 -tx1 /dev/urandom | tr -d ' \n'
}
make postgres-password "$(random)"
make database-password "$(random)"
make database-url "postgresql://dial:$(cat "$folder/database-password")@database:5432/dial"
make dial-secret "$(random)"
