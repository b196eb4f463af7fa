#pragma once

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace strata::cli {

// Wrong usage: exit status 2, the text on standard error.
struct UsageError : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

// The work could not be done: exit status 1, the sentence on standard error.
struct Failure : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

struct Option
{
    std::string name; // "--as-of", or "-o"
    std::string placeholder; // "DATE"; empty for a switch
    std::string help;
    bool repeats = false;
};

// The words behind a command, sorted into positional ones and options. "--name value", "--name=value" and,
// after
// "--", nothing but positional words.
class Arguments
{
public:
    // Throws UsageError for an option that is not listed, a missing value, or an option twice.
    Arguments(const std::vector<std::string>& words, const std::vector<Option>& options);

    const std::vector<std::string>& positional() const { return m_positional; }
    bool has(std::string_view option) const;
    std::optional<std::string> value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;

    // The option's value if it is one of `allowed`, the first of them where the option is absent.
    std::string choice(std::string_view option, const std::vector<std::string>& allowed) const;
    long long integer(std::string_view option, long long otherwise, long long least, long long most) const;
    std::optional<double> number(std::string_view option) const;

private:
    std::vector<std::string> m_positional;
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

// A finite decimal number with a point, whole string; anything else throws UsageError naming `what`.
double parseNumber(const std::string& text, const std::string& what);

} // namespace strata::cli
