#pragma once

#include "base/secretstring.h"

#include <QIODevice>

namespace Connector::Http {

/// A request body that can be read once. Sequential and never rewound, so that
/// QNetworkAccessManager cannot repeat the request when a connection dies under it.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(SecretString body, QObject *parent = nullptr);

    /// True once anything, even the end, was read: from then on the request may have been sent.
    bool wasRead() const { return m_wasRead; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position == m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    SecretString m_body;
    qsizetype m_position = 0;
    bool m_wasRead = false;
};

} // namespace Connector::Http
