// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the leak sanitizer which leaks of libraries to ignore, and not to print how many it did. It
// looks for these functions in the program, not in our library, so the programs that run under it
// link this file.
#ifdef __SANITIZE_ADDRESS__
// libxlsxwriter 1.1 never frees the source range of a drop-down list.
extern "C" const char* __lsan_default_suppressions() { return "leak:lxw_strdup\n"; }

extern "C" const char* __lsan_default_options() { return "print_suppressions=0"; }
#endif
