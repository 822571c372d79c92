#include "support/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace Connector::Test::Keyring {

/// What the Secret Service API calls a Secret: (oayays).
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

static QDBusMessage ask(const char *interface, const char *method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

static QDBusObjectPath collection()
{
    return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"));
}

bool lock()
{
    return ask("org.freedesktop.Secret.Service", "Lock",
               {QVariant::fromValue(QList<QDBusObjectPath>{collection()})})
               .type()
        == QDBusMessage::ReplyMessage;
}

bool unlock()
{
    qDBusRegisterMetaType<WireSecret>();
    const QDBusMessage session =
        ask("org.freedesktop.Secret.Service", "OpenSession",
            {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    const WireSecret password{.session = session.arguments().value(1).value<QDBusObjectPath>(),
                              .parameters = {},
                              .value = qgetenv("CONNECTOR_TEST_KEYRING_PASSWORD"),
                              .contentType = QStringLiteral("text/plain")};
    // The call that the log-in screen of GNOME uses; the public one would show a prompt.
    return ask("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
               "UnlockWithMasterPassword",
               {QVariant::fromValue(collection()), QVariant::fromValue(password)})
               .type()
        == QDBusMessage::ReplyMessage;
}

} // namespace Connector::Test::Keyring
