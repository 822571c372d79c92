#include "profiles/csv.h"

#include "profiles/refusal.h"

#include <QStringDecoder>

#include <optional>

namespace Connector::Profiles {

using namespace Qt::StringLiterals;

namespace {

Result<QString> decoded(const QByteArray &bytes)
{
    using Encoding = QStringConverter::Encoding;
    const Encoding marked =
        QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    const bool wide = marked == Encoding::Utf16LE || marked == Encoding::Utf16BE;
    // Stateless: a character that the end of the file cuts off is an error, not a beginning.
    QStringDecoder decoder(wide ? marked : Encoding::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return refusal(ErrorCode::InputNotText, u"file"_s, {InputRule::FileUtf8});
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// The first record decides; what stands between quotation marks does not count.
QChar separatorOf(QStringView text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (endsLine(c) && commas + semicolons + tabs > 0)
            break;
        commas += c == u',' ? 1 : 0;
        semicolons += c == u';' ? 1 : 0;
        tabs += c == u'\t' ? 1 : 0;
    }
    if (tabs > commas && tabs > semicolons)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
        // "sep=;" is Excel's own way to say it, and no record.
        if (m_text.size() >= 5 && m_text.startsWith("sep="_L1, Qt::CaseInsensitive)
            && (m_text.size() == 5 || endsLine(m_text.at(5)))) {
            m_separator = m_text.at(4);
            m_at = 5;
            newLine();
        } else {
            m_separator = separatorOf(m_text);
        }
    }

    Result<QList<CsvRow>> rows()
    {
        QList<CsvRow> rows;
        while (!atEnd()) {
            CsvRow row{.line = m_line, .cells = {}};
            if (const std::optional<Error> error = readRecord(row.cells))
                return *error;
            const bool emptyLine = row.cells.size() == 1 && row.cells.constFirst().isEmpty();
            if (!emptyLine)
                rows.append(row);
        }
        return rows;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return m_text.at(m_at); }

    void newLine()
    {
        if (atEnd())
            return;
        const bool pair =
            peek() == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        m_at += pair ? 2 : 1;
        ++m_line;
    }

    std::optional<Error> readRecord(QStringList &cells)
    {
        while (true) {
            QString cell;
            if (!atEnd() && peek() == u'"') {
                if (const std::optional<Error> error = readQuoted(cell))
                    return error;
            } else {
                while (!atEnd() && peek() != m_separator && !endsLine(peek()))
                    cell += m_text.at(m_at++);
            }
            cells.append(cell);
            if (atEnd())
                return std::nullopt;
            if (endsLine(peek())) {
                newLine();
                return std::nullopt;
            }
            ++m_at;
        }
    }

    // Stands on the opening mark; afterwards on a separator, a line's end or the end.
    std::optional<Error> readQuoted(QString &cell)
    {
        const int opened = m_line;
        ++m_at;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c != u'"') {
                const bool firstOfPair = c == u'\r' && !atEnd() && peek() == u'\n';
                m_line += endsLine(c) && !firstOfPair ? 1 : 0;
                cell += c;
            } else if (!atEnd() && peek() == u'"') {
                cell += c;
                ++m_at;
            } else if (atEnd() || peek() == m_separator || endsLine(peek())) {
                return std::nullopt;
            } else {
                return malformed(m_line, InputRule::QuoteClosesCell);
            }
        }
        return malformed(opened, InputRule::QuoteClosed);
    }

    static Error malformed(int line, InputRule rule)
    {
        return atLine(refusal(ErrorCode::InputFileUnreadable, u"file"_s, {rule}), line);
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<QList<CsvRow>> parseCsv(const QByteArray &bytes)
{
    const Result<QString> text = decoded(bytes);
    if (!text)
        return text.error();
    return Parser(*text).rows();
}

} // namespace Connector::Profiles
