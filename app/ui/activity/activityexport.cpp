#include "ui/activity/activityexport.h"

#include <QJsonDocument>

namespace Connector::Ui {

ActivityExport::ActivityExport(const QString &file, Format format, Commands::ClientNames names,
                               Ask ask, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_format(format)
    , m_names(std::move(names))
    , m_ask(std::move(ask))
{}

void ActivityExport::start(Question question)
{
    m_question = std::move(question);
    m_question.limit = pageSize;
    // Without the mark in front, spreadsheets take the names for another encoding.
    const QByteArray head = m_format == Format::Csv
        ? "\xEF\xBB\xBF" + Commands::auditCsvHead().toUtf8() + "\r\n"
        : QByteArray("[");
    if (m_file.open(QIODevice::WriteOnly) && write(head))
        askFor({});
    else
        emit failed(Failure::Writing);
}

void ActivityExport::askFor(const std::optional<Place> &after)
{
    m_ask(m_question, after, {this, [this](const Result<Page> &page) { onPage(page); }});
}

void ActivityExport::onPage(const Result<Page> &page)
{
    if (!page)
        emit failed(Failure::Reading);
    else if (!write(textOf(page->entries)))
        emit failed(Failure::Writing);
    else if (page->next)
        askFor(page->next);
    else
        finish();
}

QByteArray ActivityExport::textOf(const QList<Audit::Entry> &entries)
{
    QByteArray text;
    for (const Audit::Entry &entry : entries) {
        const QJsonObject row = Commands::auditJson(entry, m_names);
        if (m_format == Format::Csv) {
            text += Commands::auditCsvRow(row).toUtf8() + "\r\n";
            continue;
        }
        text += std::exchange(m_isFirst, false) ? "\n" : ",\n";
        text += QJsonDocument(row).toJson(QJsonDocument::Compact);
    }
    return text;
}

bool ActivityExport::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size();
}

void ActivityExport::finish()
{
    const bool isWhole = (m_format == Format::Csv || write("\n]\n")) && m_file.commit();
    if (isWhole)
        emit saved();
    else
        emit failed(Failure::Writing);
}

} // namespace Connector::Ui
