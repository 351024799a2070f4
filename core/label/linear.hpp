// SPDX-License-Identifier: GPL-3.0-or-later
// Fits linear classifiers with LIBLINEAR: a plane that separates the texts with a label from those
// without it. Deterministic: the same rows in the same order give the same plane.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace uprex {

struct Plane {
  double bias = 0;
  std::vector<double> weights;  // one for each feature index
};

// Holds the rows in the form that the library needs. Many labels can be fitted to the same rows,
// one after the other.
class LinearProblem {
 public:
  // A row lists the indexes of its features, ascending and below `indexes`.
  LinearProblem(std::span<const std::vector<std::uint32_t>> rows, std::uint32_t indexes);
  ~LinearProblem();
  LinearProblem(const LinearProblem&) = delete;
  LinearProblem& operator=(const LinearProblem&) = delete;

  // `positive` has an entry for each row. `values` has one for each index: the value of the feature
  // in a row that has it. Trains a support vector machine with squared loss, of which `cost` is C.
  // If no row is positive, or all are, the weights are 0 and the bias is -1 or 1.
  Plane fit(const std::vector<bool>& positive, std::span<const double> values, double cost);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace uprex
