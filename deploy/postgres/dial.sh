#!/bin/sh
# Run once by PostgreSQL's image, when the database is made: Dial's user, who is no superuser, and the role of its requests.
set -eu
psql --username=postgres --set=ON_ERROR_STOP=1 --set=password="$(cat /run/secrets/database-password)" <<'SQL'
CREATE ROLE dial LOGIN PASSWORD :'password';
CREATE ROLE dial_requests NOLOGIN;
GRANT dial_requests TO dial;
CREATE DATABASE dial OWNER dial;
SQL
