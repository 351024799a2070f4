// SPDX-License-Identifier: GPL-3.0-or-later
// A thin layer over the database library, whose types stay in database.cpp: opens a file, runs
// statements, reads rows. Knows nothing of records.
//
// Every failure of the database arrives as StoreError. Not for several threads at once.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>

#include "core/model/diagnostic.hpp"

namespace uprex {

class Database {
 public:
  enum class Mode { read, create };

  // Opens the file; `create` makes it where it is missing. `read` refuses a missing or empty file,
  // never changes what is in it, and needs no right to write. Either refuses what is no database.
  Database(const std::filesystem::path& path, Mode mode);
  ~Database();
  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;

  void execute(const std::string& sql);

  const std::filesystem::path& path() const noexcept { return path_; }

 private:
  friend class Query;
  struct Impl;
  std::filesystem::path path_;
  std::unique_ptr<Impl> impl_;
};

// The file is not a store; the message names it.
StoreError not_a_store(const std::filesystem::path& path);

// A prepared statement, run as often as wanted: run() binds the parameters in order, next() steps
// through the rows. Parameters are written `:name` in the SQL and keep their kinds from run to run
// (absent fits every kind). The Database must outlive it.
class Query {
 public:
  using Parameter = std::variant<std::monostate, long long, std::string>;

  // `columns`: how many a row has, 0 where the statement returns none.
  Query(Database& database, const std::string& sql, int columns = 0);
  ~Query();
  Query(Query&&) noexcept;

  void run(std::initializer_list<Parameter> parameters = {});
  void run_with(std::span<const Parameter> parameters);
  bool next();

  // Of the row that next() has reached, columns from 0.
  std::string text(int column) const;                          // empty for NULL
  std::optional<std::string> optional_text(int column) const;  // empty for NULL
  long long number(int column) const;                          // 0 for NULL
  int integer(int column) const { return static_cast<int>(number(column)); }

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// Rolls back unless commit() was reached.
class Transaction {
 public:
  explicit Transaction(Database& database, bool writes);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  void commit();

 private:
  Database& database_;
  bool open_ = true;
};

}  // namespace uprex
