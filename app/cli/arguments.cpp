#include "app/cli/arguments.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace strata::cli {

Arguments::Arguments(const std::vector<std::string>& words, const std::vector<Option>& options)
{
    bool onlyPositional = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (onlyPositional || word.size() < 2 || word[0] != '-') {
            m_positional.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyPositional = true;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, word.starts_with("--") ? equals : std::string::npos);
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&](const Option& each) { return each.name == name; });
        if (option == options.end())
            throw UsageError("There is no option " + name + " here.");
        std::vector<std::string>& values = m_values[name];
        if (!values.empty() && !option->repeats)
            throw UsageError("Give " + name + " only once.");
        if (option->placeholder.empty()) {
            if (equals != std::string::npos)
                throw UsageError("The option " + name + " takes no value.");
            values.emplace_back();
        } else if (name.size() < word.size()) {
            values.push_back(word.substr(equals + 1));
        } else if (i + 1 < words.size()) {
            values.push_back(words[++i]);
        } else {
            throw UsageError("The option " + name + " needs " + option->placeholder + ".");
        }
    }
}

bool Arguments::has(std::string_view option) const
{
    return m_values.contains(option);
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::vector<std::string>{} : found->second;
}

std::string Arguments::choice(std::string_view option, const std::vector<std::string>& allowed) const
{
    const std::optional<std::string> given = value(option);
    if (!given)
        return allowed.front();
    if (std::find(allowed.begin(), allowed.end(), *given) != allowed.end())
        return *given;
    std::string list;
    for (const std::string& each : allowed)
        list += (list.empty() ? "" : ", ") + each;
    throw UsageError("The option " + std::string(option) + " takes one of: " + list + ".");
}

long long Arguments::integer(std::string_view option, long long otherwise, long long least,
                             long long most) const
{
    const std::optional<std::string> given = value(option);
    if (!given)
        return otherwise;
    long long number = 0;
    const char* end = given->data() + given->size();
    const auto read = std::from_chars(given->data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end || number < least || number > most)
        throw UsageError("The option " + std::string(option) + " takes a whole number from "
                         + std::to_string(least) + " to " + std::to_string(most) + ".");
    return number;
}

std::optional<double> Arguments::number(std::string_view option) const
{
    const std::optional<std::string> given = value(option);
    if (!given)
        return std::nullopt;
    return parseNumber(*given, "The option " + std::string(option));
}

double parseNumber(const std::string& text, const std::string& what)
{
    double number = 0.0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end || !std::isfinite(number))
        throw UsageError(what + " takes a number such as 12.5, not \"" + text + "\".");
    return number;
}

} // namespace strata::cli
