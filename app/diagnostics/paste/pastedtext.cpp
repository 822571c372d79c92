#include "diagnostics/paste/pastedtext.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <array>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPaste = 256 * 1024;
constexpr qsizetype mostFields = 100;

/// Windows writes UTF-16 when a console's output goes into a file.
QString decoded(const QByteArray &bytes)
{
    const QByteArray text = bytes.left(longestPaste);
    const auto encoding = QStringConverter::encodingForData(text).value_or(QStringConverter::Utf8);
    return QStringDecoder(encoding).decode(text);
}

QString straightened(QString text)
{
    static const QRegularExpression doubles(u"[\u201c\u201d\u201e\u00ab\u00bb]"_s);
    static const QRegularExpression singles(u"[\u2018\u2019\u201a]"_s);
    text.replace(doubles, u"\""_s).replace(singles, u"'"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0));
    text.replace(QChar(0xa0), u' ').remove(QChar(0x200b)).remove(QChar(0xfeff));
    return text;
}

/// What curl -v puts in front of a line: `>` for what it sent, `<` for what came, `*` for remarks.
/// Without both arrows a `>` is how a mail quotes.
bool isCurlTrace(const QString &text)
{
    static const QRegularExpression sent(u"^> [A-Z]+ \\S+ HTTP/"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression came(u"^< HTTP/"_s, QRegularExpression::MultilineOption);
    return sent.match(text).hasMatch() || came.match(text).hasMatch();
}

QString withoutMarks(const QString &line)
{
    static const QRegularExpression marks(u"^(?:\\s*[>|<*] ?)+(?=\\S|$)"_s);
    static const QRegularExpression page(u"^\\s*<[!a-zA-Z/]"_s);
    return page.match(line).hasMatch() ? line : QString(line).remove(marks);
}

bool isRequestField(const QString &name)
{
    static const std::array names{"authorization"_L1, "onbehalfof"_L1, "host"_L1,
                                  "user-agent"_L1,    "accept"_L1,     "x-myobapi-cftoken"_L1,
                                  "x-myobapi-key"_L1};
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

/// Reads line by line; a status line begins a new answer, so the last one counts.
class LineReader
{
public:
    explicit LineReader(PastedText &text)
        : m_text(text)
    {}

    void read(const QString &line, bool sent)
    {
        if (sent) {
            m_text.request += line + u'\n';
            return;
        }
        if (takeStatusLine(line) || takeField(line))
            return;
        if (takeRequestLine(line))
            return;
        m_text.answer += line + u'\n';
        if (line.trimmed().isEmpty())
            m_afterFields = m_afterFields || !m_text.headers.fields().isEmpty();
        else
            m_text.rest += line + u'\n';
    }

private:
    bool takeStatusLine(const QString &line)
    {
        static const QRegularExpression pattern(
            u"HTTP/[0-9](?:\\.[0-9])?\"?\\s+([1-5][0-9]{2})\\b"_s);
        const auto match = pattern.match(line);
        if (!match.hasMatch())
            return false;
        const int status = match.captured(1).toInt();
        // 100 Continue, and a proxy's answer to CONNECT, precede the real one.
        const bool interim = status < 200 || line.contains("Connection established"_L1);
        if (interim)
            return true;
        m_text.status = status;
        m_text.hasStatusLine = true;
        m_text.headers = {};
        m_text.rest.clear();
        m_afterFields = false;
        // An access log has the request and the status in one line.
        return takeRequestLine(line) || true;
    }

    bool takeField(const QString &line)
    {
        static const QRegularExpression pattern(
            u"^\\s*['\"]?([A-Za-z][A-Za-z0-9-]{1,40})['\"]?\\s*:\\s*(.*)$"_s);
        const auto match = m_afterFields ? QRegularExpressionMatch() : pattern.match(line);
        if (!match.hasMatch() || line.contains(u'{'))
            return false;
        const QString name = match.captured(1);
        if (isRequestField(name)) {
            m_text.request += line + u'\n';
            return true;
        }
        if (m_text.headers.fields().size() < mostFields)
            m_text.headers.add(name.toLatin1(), match.captured(2).trimmed().toUtf8());
        // "error: ..." of a program looks like a field; its words count as well.
        return m_text.hasStatusLine && !name.contains("error"_L1, Qt::CaseInsensitive);
    }

    bool takeRequestLine(const QString &line)
    {
        static const QRegularExpression pattern(
            u"\\b(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\\s+(?:https?://|/)\\S+"_s);
        if (!pattern.match(line).hasMatch())
            return false;
        m_text.request += line + u'\n';
        return true;
    }

    PastedText &m_text;
    bool m_afterFields = false;
};

/// "status code 400", "HTTP 403", "(401) Unauthorized", "400 Bad Request".
std::optional<int> statusInWords(const QString &text)
{
    static const QRegularExpression named(
        u"\\b(?:status(?:[ _-]?code)?|http(?: error| status)?|response code|error code|returned)"
        "\\b[^0-9\\n]{0,40}\\b([2-5][0-9]{2})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression reason(
        u"\\b([2-5][0-9]{2})\\)?:?\\s+\\(?(?:OK|Bad Request|Unauthorized|Forbidden|Not Found|"
        "Method Not Allowed|Proxy Authentication|Too Many Requests|Internal Server|Bad Gateway|"
        "Service (?:Temporarily )?Unavailable|Gateway Time|Unprocessable|Client Error|"
        "Server Error)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression *pattern : {&named, &reason}) {
        if (const auto match = pattern->match(text); match.hasMatch())
            return match.captured(1).toInt();
    }
    static const QRegularExpression alone(u"^\\s*([2-5][0-9]{2})\\s*$"_s,
                                          QRegularExpression::MultilineOption);
    if (const auto match = alone.match(text); match.hasMatch())
        return match.captured(1).toInt();
    return {};
}

} // namespace

PastedText readText(const QByteArray &bytes)
{
    PastedText text;
    text.all = straightened(decoded(bytes));
    const bool trace = isCurlTrace(text.all);
    LineReader reader(text);
    for (const QString &line : text.all.split(u'\n')) {
        const bool sent = trace && line.startsWith(u'>');
        reader.read(withoutMarks(line), sent);
    }
    if (!text.status)
        text.status = statusInWords(text.answer);
    return text;
}

} // namespace Connector::Diagnostics
