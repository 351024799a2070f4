// Planes that part the texts of a label from all others, by LIBLINEAR. Deterministic: the same rows
// in the same order give the same plane.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace uprex {

struct Plane {
  double bias = 0;
  std::vector<double> weights;  // one for each index
};

// Holds the rows in the library's form, so that many labels are fitted to the same rows, one at a
// time.
class LinearProblem {
 public:
  // A row holds the indexes of its features, ascending and below `indexes`.
  LinearProblem(std::span<const std::vector<std::uint32_t>> rows, std::uint32_t indexes);
  ~LinearProblem();
  LinearProblem(const LinearProblem&) = delete;
  LinearProblem& operator=(const LinearProblem&) = delete;

  // `positive` has an entry for each row, `values` one for each index: what the feature counts
  // where it is present. Support vectors with squared loss; `cost` is their C. Where no row is
  // positive, or all are, the plane is flat and says so by its bias of -1 or 1.
  Plane fit(const std::vector<bool>& positive, std::span<const double> values, double cost);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace uprex
