#!/bin/sh
# Which provinces lead the digital transformation ranking of 2022? As JSON by GET, then as a table.
set -eu
server=${DOICHIEU_URL:-http://127.0.0.1:4000}
query='query ($year: Int!) {
  attainments(filter: {indicator: {in: ["DTI_RANK"]}, year: {in: [$year]}}, orderBy: [ACTUAL_ASC], first: 5) {
    nodes { province { nameVi } actual { value } }
  }
}'
ask() { curl -fsSG "$server/$1" --data-urlencode "query=$query" --data-urlencode 'variables={"year": 2022}'; }
ask graphql
ask 'graphql.csv?limit=5'
