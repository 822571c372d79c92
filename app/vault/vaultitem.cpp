#include "vault/vaultitem.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <optional>

namespace Connector::Vault {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 currentVersion = 1;

constexpr auto versionField = "v"_L1;
constexpr auto environmentField = "environment"_L1;
constexpr auto tokenUrlField = "token_url"_L1;
constexpr auto clientIdField = "client_id"_L1;
constexpr auto loginField = "login"_L1;
constexpr auto secret1Field = "secret1"_L1;
constexpr auto secret2Field = "secret2"_L1;
// Absent without a file password: most items have none.
constexpr auto filePasswordField = "file_password"_L1;
constexpr auto apiUrlField = "api_url"_L1;
constexpr auto fileUserField = "file_user"_L1;
constexpr quint64 fieldCount = 7;
constexpr quint64 fileFieldCount = 3;

void append(QCborStreamWriter &writer, const SecretString &secret)
{
    const QByteArrayView bytes = secret.reveal();
    writer.appendByteString(bytes.data(), bytes.size());
}

/// Room for every field at its longest CBOR head, so that the buffer never moves and leaves a copy.
qsizetype roomFor(const Binding &binding, const Credentials &credentials)
{
    constexpr qsizetype namesAndHeads = 256;
    constexpr qsizetype utf8PerUtf16 = 3;
    return namesAndHeads + credentials.secret1.size() + credentials.secret2.size()
        + credentials.filePassword.size()
        + utf8PerUtf16
        * (binding.environment.size() + binding.tokenUrl.size() + binding.clientId.size()
           + binding.login.size() + binding.apiUrl.size() + binding.fileUser.size());
}

Error malformed(const QString &detail)
{
    return {.code = ErrorCode::KeychainFailed, .detail = detail};
}

/// Every field at most once; what is missing at the end is empty.
struct Fields
{
    std::optional<quint64> version;
    std::optional<QString> environment;
    std::optional<QString> tokenUrl;
    std::optional<QString> clientId;
    std::optional<QString> login;
    std::optional<SecretString> secret1;
    std::optional<SecretString> secret2;
    std::optional<SecretString> filePassword;
    std::optional<QString> apiUrl;
    std::optional<QString> fileUser;

    bool complete() const
    {
        return version && environment && tokenUrl && clientId && login && secret1 && secret2;
    }
};

std::optional<QString> readText(QCborStreamReader &reader)
{
    if (!reader.isString() || !reader.isLengthKnown())
        return std::nullopt;
    QString text;
    auto chunk = reader.readString();
    while (chunk.status == QCborStreamReader::Ok) {
        text += chunk.data;
        chunk = reader.readString();
    }
    if (chunk.status != QCborStreamReader::EndOfString)
        return std::nullopt;
    return text;
}

std::optional<SecretString> readSecret(QCborStreamReader &reader)
{
    // A known length is read as one chunk, so no partial copy is left behind.
    if (!reader.isByteArray() || !reader.isLengthKnown())
        return std::nullopt;
    auto chunk = reader.readByteArray();
    if (chunk.status == QCborStreamReader::EndOfString)
        return SecretString();
    if (chunk.status != QCborStreamReader::Ok)
        return std::nullopt;
    SecretString secret = SecretString::take(std::move(chunk.data));
    if (reader.readByteArray().status != QCborStreamReader::EndOfString)
        return std::nullopt;
    return secret;
}

std::optional<quint64> readNumber(QCborStreamReader &reader)
{
    if (!reader.isUnsignedInteger())
        return std::nullopt;
    const quint64 number = reader.toUnsignedInteger();
    reader.next();
    return number;
}

/// False if the field is there already or has another type.
template<typename T>
bool fill(std::optional<T> &field, std::optional<T> value)
{
    if (field || !value)
        return false;
    field = std::move(value);
    return true;
}

bool readField(QCborStreamReader &reader, const QString &name, Fields &fields)
{
    if (name == versionField)
        return fill(fields.version, readNumber(reader));
    if (name == environmentField)
        return fill(fields.environment, readText(reader));
    if (name == tokenUrlField)
        return fill(fields.tokenUrl, readText(reader));
    if (name == clientIdField)
        return fill(fields.clientId, readText(reader));
    if (name == loginField)
        return fill(fields.login, readText(reader));
    if (name == secret1Field)
        return fill(fields.secret1, readSecret(reader));
    if (name == secret2Field)
        return fill(fields.secret2, readSecret(reader));
    if (name == filePasswordField)
        return fill(fields.filePassword, readSecret(reader));
    if (name == apiUrlField)
        return fill(fields.apiUrl, readText(reader));
    if (name == fileUserField)
        return fill(fields.fileUser, readText(reader));
    return reader.next();
}

bool readFields(QCborStreamReader &reader, Fields &fields)
{
    if (!reader.isMap() || !reader.isLengthKnown() || !reader.enterContainer())
        return false;
    while (reader.hasNext()) {
        const std::optional<QString> name = readText(reader);
        if (!name || !readField(reader, *name, fields))
            return false;
    }
    return reader.leaveContainer() && reader.lastError() == QCborError::NoError;
}

} // namespace

Result<SecretString> encodeItem(const Binding &binding, const Credentials &credentials)
{
    QByteArray bytes;
    bytes.reserve(roomFor(binding, credentials));
    const bool hasFilePassword = !credentials.filePassword.isEmpty();
    {
        QCborStreamWriter writer(&bytes);
        writer.startMap(fieldCount + (hasFilePassword ? fileFieldCount : 0));
        writer.append(versionField);
        writer.append(currentVersion);
        writer.append(environmentField);
        writer.append(binding.environment);
        writer.append(tokenUrlField);
        writer.append(binding.tokenUrl);
        writer.append(clientIdField);
        writer.append(binding.clientId);
        writer.append(loginField);
        writer.append(binding.login);
        writer.append(secret1Field);
        append(writer, credentials.secret1);
        writer.append(secret2Field);
        append(writer, credentials.secret2);
        if (hasFilePassword) {
            writer.append(filePasswordField);
            append(writer, credentials.filePassword);
            writer.append(apiUrlField);
            writer.append(binding.apiUrl);
            writer.append(fileUserField);
            writer.append(binding.fileUser);
        }
        writer.endMap();
    }
    SecretString item = SecretString::take(std::move(bytes));
    if (item.size() >= itemBytesLimit) {
        return Error{.code = ErrorCode::KeychainTooLarge,
                     .detail = u"%1 bytes; the limit is %2"_s.arg(item.size()).arg(itemBytesLimit)};
    }
    return item;
}

Result<VaultItem> decodeItem(const SecretString &bytes)
{
    const QByteArrayView view = bytes.reveal();
    QCborStreamReader reader(view.data(), view.size());
    Fields fields;
    if (!readFields(reader, fields) || reader.currentOffset() != view.size())
        return malformed(u"the item is no CBOR map of this program"_s);
    if (fields.version && *fields.version != currentVersion)
        return malformed(u"the item has version %1"_s.arg(*fields.version));
    if (!fields.complete())
        return malformed(u"the item lacks a field"_s);
    return VaultItem{
        .binding = {.environment = *fields.environment,
                    .tokenUrl = *fields.tokenUrl,
                    .clientId = *fields.clientId,
                    .login = *fields.login,
                    .apiUrl = fields.apiUrl.value_or(QString()),
                    .fileUser = fields.fileUser.value_or(QString())},
        .credentials = {.secret1 = std::move(*fields.secret1),
                        .secret2 = std::move(*fields.secret2),
                        .filePassword = std::move(fields.filePassword).value_or(SecretString())}};
}

Result<Credentials> release(VaultItem item, const Binding &asked)
{
    const bool hasFilePassword = !item.credentials.filePassword.isEmpty();
    const QString difference = hasFilePassword
        ? differenceOf(item.binding, asked)
        : differenceOf(withoutFile(item.binding), withoutFile(asked));
    if (!difference.isEmpty())
        return Error{.code = ErrorCode::CredentialsAddressChanged, .detail = difference};
    return std::move(item.credentials);
}

} // namespace Connector::Vault
