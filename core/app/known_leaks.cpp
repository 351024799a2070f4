// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the leak sanitizer which leaks of libraries to ignore. It looks for this function in the
// program, not in our library, so the programs that run under it link this file.
#ifdef __SANITIZE_ADDRESS__
// libxlsxwriter 1.1 never frees the source range of a drop-down list.
extern "C" const char* __lsan_default_suppressions() { return "leak:lxw_strdup\n"; }
#endif
