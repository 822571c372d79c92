#pragma once

#include "base/result.h"
#include "store/database.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace Connector::Store {

/// One setting a person may change: its key, what it may be, and what it is by default. The table
/// in preferences.cpp does load, store, default and check; there is no second place.
struct PreferenceField
{
    /// Proxy is a host and a port, or empty.
    enum class Kind { Text, Number, Choice, Proxy };

    QString key;
    Kind kind = Kind::Text;
    QString fallback;
    /// For Choice: what it may be.
    QStringList choices = {};
    /// For Number, inclusive.
    qint64 least = 0;
    qint64 most = 0;
    /// One English sentence for `settings list`.
    QString what;
};

/// Preferences and other small facts of a home (its id, its path). Main thread.
///
/// Errors of set(): NotFound for an unknown key, InputUnknownValue, InputNumberFormat,
/// InputNumberRange, InputUrlInvalid (detail holds what is allowed), StoreFailed.
class Preferences final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preferences)

public:
    explicit Preferences(Database &database, QObject *parent = nullptr);

    static const QList<PreferenceField> &fields();

    /// Whether the file could be read; if not, everything has its default and no write succeeds.
    const Result<> &loaded() const { return m_loaded; }

    /// Empty for an unknown key.
    QString value(const QString &key) const;
    /// Trims.
    Result<> set(const QString &key, const QString &value);

    /// Facts the program keeps for itself, not shown as settings ("home_id"). Empty if not set.
    QString fact(const QString &key) const;
    Result<> setFact(const QString &key, const QString &value);

    quint16 port() const { return static_cast<quint16>(value(QStringLiteral("port")).toUInt()); }

signals:
    void changed(const QString &key, const QString &before, const QString &after);

private:
    Database &m_database;
    QHash<QString, QString> m_values;
    QHash<QString, QString> m_facts;
    Result<> m_loaded;
};

} // namespace Connector::Store
