# shellcheck shell=bash
# The one form of building. Source it; it runs nothing. Needs $repository, the checkout's top.
: "${repository:?}"

# Builds programs and tests. Everything builds in this form: SwiftPM compiles the packages again whenever the form changes.
build_everything() {
    (cd "$repository" && swift build --build-tests)
}
