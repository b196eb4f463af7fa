#include "core/ballots/ballotseal.h"

#include "core/ballots/ballotfile.h"

#include <array>
#include <sodium.h>

namespace strata {

namespace {

constexpr std::size_t kPadding = 1024; // bytes
constexpr std::size_t kKeySize = crypto_box_PUBLICKEYBYTES;
static_assert(crypto_box_SECRETKEYBYTES == kKeySize);

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

// Wiped when it is not needed any more.
class Key
{
public:
    Key() = default;
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;

    bool take(const std::string& hexadecimal)
    {
        std::size_t size = 0;
        return isReady() && hexadecimal.size() == 2 * kKeySize
            && sodium_hex2bin(bytes.data(), bytes.size(), hexadecimal.data(), hexadecimal.size(), nullptr,
                              &size, nullptr)
            == 0
            && size == kKeySize;
    }

    std::array<unsigned char, kKeySize> bytes{};
};

template <std::size_t size> std::string hexadecimal(const std::array<unsigned char, size>& bytes)
{
    std::array<char, 2 * size + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return text.data();
}

const unsigned char* dataOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* dataOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

RoundKeys newRoundKeys()
{
    Key open, secret;
    if (!isReady() || crypto_box_keypair(open.bytes.data(), secret.bytes.data()) != 0)
        return {};
    return {hexadecimal(open.bytes), hexadecimal(secret.bytes)};
}

bool isRoundKey(const std::string& key)
{
    return Key().take(key);
}

std::string ticketOf(const Round& round, const std::string& participant)
{
    Key secret, ticketKey;
    if (!secret.take(round.secretKey))
        return {};
    // A key of its own, so that tickets have nothing to do with seals.
    constexpr std::string_view kPurpose = "strata ballot ticket";
    crypto_generichash(ticketKey.bytes.data(), ticketKey.bytes.size(),
                       reinterpret_cast<const unsigned char*>(kPurpose.data()), kPurpose.size(),
                       secret.bytes.data(), secret.bytes.size());
    const std::string said = std::to_string(round.number) + ' ' + participant;
    std::array<unsigned char, crypto_generichash_BYTES> ticket{};
    crypto_generichash(ticket.data(), ticket.size(), reinterpret_cast<const unsigned char*>(said.data()),
                       said.size(), ticketKey.bytes.data(), ticketKey.bytes.size());
    return hexadecimal(ticket);
}

bool isTicket(const std::string& ticket, const Round& round, const std::string& participant)
{
    const std::string right = ticketOf(round, participant);
    return !right.empty() && ticket.size() == right.size()
        && sodium_memcmp(ticket.data(), right.data(), right.size()) == 0;
}

QByteArray sealedFor(const std::string& publicKey, QByteArray bytes)
{
    Key key;
    if (!key.take(publicKey))
        return {};
    const std::size_t plain = std::size_t(bytes.size());
    std::size_t padded = 0;
    bytes.resize(qsizetype(plain + kPadding));
    if (sodium_pad(&padded, dataOf(bytes), plain, kPadding, std::size_t(bytes.size())) != 0)
        return {};
    QByteArray sealed(qsizetype(padded + crypto_box_SEALBYTES), '\0');
    const bool isSealed
        = crypto_box_seal(dataOf(sealed), dataOf(std::as_const(bytes)), padded, key.bytes.data()) == 0;
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    return isSealed ? sealed.toBase64() : QByteArray();
}

std::optional<QByteArray> openSealed(const QByteArray& sealed, const Round& round)
{
    Key open, secret;
    const auto decoded = QByteArray::fromBase64Encoding(sealed, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !open.take(round.publicKey) || !secret.take(round.secretKey))
        return {};
    const QByteArray& bytes = *decoded;
    if (std::size_t(bytes.size()) < crypto_box_SEALBYTES + kPadding)
        return {};
    QByteArray plain(bytes.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    std::size_t size = 0;
    if (crypto_box_seal_open(dataOf(plain), dataOf(bytes), std::size_t(bytes.size()), open.bytes.data(),
                             secret.bytes.data())
            != 0
        || sodium_unpad(&size, dataOf(std::as_const(plain)), std::size_t(plain.size()), kPadding) != 0)
        return {};
    plain.truncate(qsizetype(size));
    return plain;
}

} // namespace strata
