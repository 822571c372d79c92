#include "base/randomness.h"

#include <QRandomGenerator>

#include <cstring>

namespace Connector {

QByteArray randomBytes(qsizetype bytes)
{
    QByteArray result(bytes, Qt::Uninitialized);
    // QRandomGenerator::system() is the operating system's generator, not a seeded one.
    auto *generator = QRandomGenerator::system();
    for (qsizetype at = 0; at < bytes; at += qsizetype(sizeof(quint32))) {
        const quint32 word = generator->generate();
        const auto part = std::min(bytes - at, qsizetype(sizeof(word)));
        std::memcpy(result.data() + at, &word, static_cast<std::size_t>(part));
    }
    return result;
}

QByteArray randomToken(qsizetype bytes)
{
    return randomBytes(bytes).toBase64(QByteArray::Base64UrlEncoding
                                       | QByteArray::OmitTrailingEquals);
}

double randomFraction()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace Connector
