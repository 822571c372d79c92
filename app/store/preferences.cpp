#include "store/preferences.h"

#include "base/logcategories.h"
#include "store/sql.h"

#include <QUrl>

#include <algorithm>

namespace Connector::Store {

using namespace Qt::StringLiterals;

using Kind = PreferenceField::Kind;

const QList<PreferenceField> &Preferences::fields()
{
    static const QList<PreferenceField> table{
        {.key = u"port"_s,
         .kind = Kind::Number,
         .fallback = u"21060"_s,
         .least = 1024,
         .most = 65535,
         .what = u"The port of the local token endpoint."_s},
        {.key = u"language"_s,
         .kind = Kind::Choice,
         .fallback = u"auto"_s,
         .choices = {u"auto"_s, u"en"_s, u"ms"_s, u"zh"_s, u"ta"_s},
         .what = u"The language of the windows; auto follows the operating system."_s},
        {.key = u"theme"_s,
         .kind = Kind::Choice,
         .fallback = u"system"_s,
         .choices = {u"system"_s, u"light"_s, u"dark"_s},
         .what = u"The colours of the windows."_s},
        {.key = u"proxy"_s,
         .kind = Kind::Choice,
         .fallback = u"system"_s,
         .choices = {u"system"_s, u"none"_s, u"manual"_s},
         .what = u"The proxy for connections to the internet."_s},
        {.key = u"proxy_address"_s,
         .kind = Kind::Proxy,
         .fallback = {},
         .what = u"Host and port of the manual proxy, such as proxy.example.com:3128."_s},
        {.key = u"notifications"_s,
         .kind = Kind::Choice,
         .fallback = u"on"_s,
         .choices = {u"on"_s, u"off"_s},
         .what = u"Messages of the desktop app when a person has to act."_s},
    };
    return table;
}

static const PreferenceField *fieldOf(const QString &key)
{
    const QList<PreferenceField> &table = Preferences::fields();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const PreferenceField &field) { return field.key == key; });
    return found == table.end() ? nullptr : &*found;
}

static Result<QString> refuse(const PreferenceField &field, ErrorCode code, const QString &allowed)
{
    return Error{.code = code, .detail = allowed, .field = field.key};
}

static Result<QString> checkedNumber(const PreferenceField &field, const QString &text)
{
    const QString range = u"%1 to %2"_s.arg(field.least).arg(field.most);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return refuse(field, ErrorCode::InputNumberFormat, range);
    if (number < field.least || number > field.most)
        return refuse(field, ErrorCode::InputNumberRange, range);
    return QString::number(number);
}

static Result<QString> checkedProxy(const PreferenceField &field, const QString &text)
{
    if (text.isEmpty())
        return text;
    const QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text, QUrl::StrictMode);
    const bool isPlain = url.scheme() == u"http" && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment() && (url.path().isEmpty() || url.path() == u"/");
    if (!url.isValid() || !isPlain || url.host().isEmpty() || url.port() < 1)
        return refuse(field, ErrorCode::InputUrlInvalid, u"proxy.example.com:3128"_s);
    return url.authority();
}

static Result<QString> checked(const PreferenceField &field, const QString &value)
{
    const QString text = value.trimmed();
    switch (field.kind) {
    case Kind::Text:
        return text;
    case Kind::Number:
        return checkedNumber(field, text);
    case Kind::Choice:
        if (field.choices.contains(text.toLower()))
            return text.toLower();
        return refuse(field, ErrorCode::InputUnknownValue, field.choices.join(", "_L1));
    case Kind::Proxy:
        return checkedProxy(field, text);
    }
    return refuse(field, ErrorCode::InputUnknownValue, {});
}

static Result<QHash<QString, QString>> readTable(const Database &database, const QString &table)
{
    Result<QSqlQuery> rows = run(database.handle(), u"SELECT key, value FROM %1"_s.arg(table));
    if (!rows)
        return rows.error();
    QHash<QString, QString> values;
    while (rows->next())
        values.insert(rows->value(0).toString(), rows->value(1).toString());
    return values;
}

static Result<> writeRow(const Database &database, const QString &table, const QString &key,
                         const QString &value)
{
    Transaction write(database.handle());
    write(u"INSERT OR REPLACE INTO %1 (key, value) VALUES (?, ?)"_s.arg(table), {key, value});
    return write.commit();
}

Preferences::Preferences(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    const Result<QHash<QString, QString>> kept = readTable(m_database, u"preferences"_s);
    const Result<QHash<QString, QString>> facts = readTable(m_database, u"facts"_s);
    if (!kept || !facts) {
        m_loaded = kept ? facts.error() : kept.error();
        qCCritical(lcStore) << "the settings cannot be read:" << m_loaded.error().detail;
        return;
    }
    m_facts = *facts;
    // A row that was edited into something impossible counts as absent.
    for (const PreferenceField &field : fields()) {
        if (!kept->contains(field.key))
            continue;
        if (const Result<QString> value = checked(field, kept->value(field.key)); value)
            m_values.insert(field.key, *value);
        else
            qCWarning(lcStore) << "ignored the stored setting" << field.key;
    }
}

QString Preferences::value(const QString &key) const
{
    const PreferenceField *field = fieldOf(key);
    return field ? m_values.value(key, field->fallback) : QString();
}

Result<> Preferences::set(const QString &key, const QString &value)
{
    if (!m_loaded)
        return m_loaded;
    const PreferenceField *field = fieldOf(key);
    if (!field)
        return Error{.code = ErrorCode::NotFound, .detail = key, .field = u"key"_s};
    const Result<QString> after = checked(*field, value);
    if (!after)
        return after.error();
    const QString before = this->value(key);
    if (const Result<> written = writeRow(m_database, u"preferences"_s, key, *after); !written)
        return written;
    m_values.insert(key, *after);
    if (*after != before)
        emit changed(key, before, *after);
    return {};
}

QString Preferences::fact(const QString &key) const
{
    return m_facts.value(key);
}

Result<> Preferences::setFact(const QString &key, const QString &value)
{
    if (!m_loaded)
        return m_loaded;
    if (const Result<> written = writeRow(m_database, u"facts"_s, key, value); !written)
        return written;
    m_facts.insert(key, value);
    return {};
}

} // namespace Connector::Store
