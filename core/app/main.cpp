#include <cstdio>

int main() {
  std::puts("uprex " UPREX_VERSION);
  return 0;
}
