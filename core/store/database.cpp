#include "core/store/database.hpp"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <charconv>
#include <vector>

#include "core/model/diagnostic.hpp"

namespace uprex {
namespace {

// The one place that turns the library's exceptions into ours, so that no caller needs to know
// them.
template <class Action>
auto translated(Action action) {
  try {
    return action();
  } catch (const soci::soci_error& error) {
    throw StoreError(std::string("the store failed: ") + error.what(),
                     "check that the file is a uprex store, that it can be written and that the "
                     "disk is not full");
  }
}

// The connection string has no way to write a quotation mark.
std::string connection_string(const std::filesystem::path& path) {
  if (path.string().find('"') != std::string::npos)
    throw StoreError("a store's path may not hold a quotation mark: " + path.string(),
                     "give another path with --store");
  return "db=\"" + path.string() + "\" timeout=30";
}

}  // namespace

struct Database::Impl {
  soci::session session;
};

Database::Database(const std::filesystem::path& path, Mode mode) : impl_(std::make_unique<Impl>()) {
  std::error_code error;
  if (mode == Mode::existing && !std::filesystem::is_regular_file(path, error))
    throw StoreError("no store at " + path.string(), "make one with `uprex ingest --store`");
  translated([&] { impl_->session.open(soci::sqlite3, connection_string(path)); });
}

Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

void Database::execute(const std::string& sql) {
  translated([&] { impl_->session << sql; });
}

struct Query::Impl {
  struct Slot {
    long long number = 0;
    std::string text;
    soci::indicator indicator = soci::i_ok;
    bool is_text = false;
  };

  Impl(soci::session& opened, std::string text, int columns)
      : session(opened), sql(std::move(text)), fields(static_cast<std::size_t>(columns)) {}

  // Takes over the values. A parameter of another kind than before needs a new statement.
  void fill(std::initializer_list<Parameter> parameters) {
    if (slots.size() != parameters.size()) {
      statement.reset();
      slots.resize(parameters.size());
    }
    auto slot = slots.begin();
    for (const auto& parameter : parameters) {
      slot->indicator = parameter.index() == 0 ? soci::i_null : soci::i_ok;
      const auto* number = std::get_if<long long>(&parameter);
      const auto* string = std::get_if<std::string>(&parameter);
      if ((number && slot->is_text) || (string && !slot->is_text)) statement.reset();
      if (number) slot->number = *number;
      if (string) slot->text = *string;
      if (number || string) slot->is_text = string != nullptr;
      ++slot;
    }
  }

  // Bound once: the slots keep their addresses, later runs only change what is in them.
  void prepare() {
    statement = std::make_unique<soci::statement>(session);
    for (auto& slot : slots) {
      if (slot.is_text)
        statement->exchange(soci::use(slot.text, slot.indicator));
      else
        statement->exchange(soci::use(slot.number, slot.indicator));
    }
    for (auto& field : fields) statement->exchange(soci::into(field.text, field.indicator));
    statement->alloc();
    statement->prepare(sql);
    statement->define_and_bind();
  }

  soci::session& session;
  std::unique_ptr<soci::statement> statement;
  std::string sql;
  std::vector<Slot> slots;
  std::vector<Slot> fields;
};

Query::Query(Database& database, const std::string& sql, int columns)
    : impl_(std::make_unique<Impl>(database.impl_->session, sql, columns)) {}

Query::~Query() = default;
Query::Query(Query&&) noexcept = default;

void Query::run(std::initializer_list<Parameter> parameters) {
  translated([&] {
    impl_->fill(parameters);
    if (!impl_->statement) impl_->prepare();
    impl_->statement->execute(impl_->fields.empty());
  });
}

bool Query::next() {
  return translated([&] { return impl_->statement->fetch(); });
}

std::string Query::text(int column) const { return optional_text(column).value_or(""); }

std::optional<std::string> Query::optional_text(int column) const {
  const auto& field = impl_->fields.at(static_cast<std::size_t>(column));
  return field.indicator == soci::i_null ? std::nullopt : std::optional(field.text);
}

long long Query::number(int column) const {
  const auto& field = impl_->fields.at(static_cast<std::size_t>(column));
  long long value = 0;
  if (field.indicator == soci::i_ok)
    std::from_chars(field.text.data(), field.text.data() + field.text.size(), value);
  return value;
}

// A writer takes its lock at once: two writers then wait for each other instead of failing halfway.
Transaction::Transaction(Database& database, bool writes) : database_(database) {
  database_.execute(writes ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
  if (!open_) return;
  try {
    database_.execute("ROLLBACK");
  } catch (const StoreError&) {
    // The database rolls back by itself when it is opened next.
  }
}

void Transaction::commit() {
  database_.execute("COMMIT");
  open_ = false;
}

}  // namespace uprex
