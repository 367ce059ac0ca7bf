#!/usr/bin/env bash
# How long cairn takes for the built-in question, beside a bare Swift program that is linked alike.
#
# Run from the top folder: Tests/Peers/startup.sh [dynamic] [static]
# Builds both programs in release mode and measures them side by side with hyperfine, in turns.
set -euo pipefail

modes=()
while [ $# -gt 0 ]; do
  case $1 in
    dynamic | static) modes+=("$1") ;;
    *)
      echo "usage: Tests/Peers/startup.sh [dynamic] [static]" >&2
      exit 2
      ;;
  esac
  shift
done
[ ${#modes[@]} -gt 0 ] || modes=(dynamic static)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/bare/Sources/bare"
cat > "$folder/bare/Package.swift" <<'PACKAGE'
// swift-tools-version: 6.2
import PackageDescription
let package = Package(name: "bare", targets: [.executableTarget(name: "bare")])
PACKAGE
echo 'print("hello, world")' > "$folder/bare/Sources/bare/main.swift"

# Where a release build lies, once it is made. The usual build folder is for the usual linking.
build() { # NAME PACKAGE MODE
  local options=(-c release --package-path "$2")
  if [ "$3" = static ]; then
    options+=(--static-swift-stdlib --scratch-path "$folder/$1-static")
  fi
  swift build "${options[@]}" --product "$1" >&2
  echo "$(swift build "${options[@]}" --show-bin-path)/$1"
}

for mode in "${modes[@]}"; do
  bare=$(build bare "$folder/bare" "$mode")
  cairn=$(build cairn . "$mode")
  # Both in every round, so that a busy moment of the machine hits both.
  for round in 1 2 3; do
    hyperfine --shell=none --warmup 10 --runs 100 --style none \
      --export-json "$folder/$mode-$round.json" \
      "$bare" "$cairn plan director-of-engineering --today 2026-12-01" >&2
  done
  python3 - "$mode" "$folder/$mode"-*.json <<'PYTHON'
import json, statistics, sys
mode, *paths = sys.argv[1:]
rounds = [json.load(open(path))["results"] for path in paths]
bare, cairn = (
    1000 * statistics.median(time for results in rounds for time in results[index]["times"])
    for index in (0, 1)
)
print(f"{mode}: bare program {bare:.2f} ms, cairn {cairn:.2f} ms, ratio {cairn / bare:.2f}")
PYTHON
done
