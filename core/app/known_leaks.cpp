// What the leak sanitizer need not report: faults of libraries. Linked into the programs that run
// under it, which is where it looks.
#ifdef __SANITIZE_ADDRESS__
// libxlsxwriter 1.1 never frees where the choices of a list stand.
extern "C" const char* __lsan_default_suppressions() { return "leak:lxw_strdup\n"; }
#endif
