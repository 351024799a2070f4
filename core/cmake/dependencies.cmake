# All from Debian 12; `./dev deps` installs them.
find_package(PkgConfig REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)
# Poppler's core classes change between releases: the one file that uses them is written against these.
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler>=22.12 poppler<23)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
find_path(SOCI_INCLUDE soci/soci.h REQUIRED)
find_library(SOCI_CORE soci_core REQUIRED)
find_library(SOCI_SQLITE3 soci_sqlite3 REQUIRED)
