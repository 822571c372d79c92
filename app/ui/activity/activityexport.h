#pragma once

#include "audit/auditstore.h"
#include "base/completion.h"
#include "commands/auditrows.h"

#include <QObject>
#include <QSaveFile>

#include <functional>
#include <optional>

namespace Connector::Ui {

/// Everything that the audit answers to a question, written into one file page by page, so that
/// neither memory nor the window feels how much there is. The file appears when it is whole:
/// whoever destroys this earlier leaves nothing behind. Says its end once.
///
///     start -> askFor -> write -> askFor ... -> finish -> saved
///                 any error -> fail -> failed
class ActivityExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityExport)

public:
    using Page = Audit::AuditStore::Page;
    using Place = Audit::AuditStore::Place;
    using Question = Audit::AuditStore::Question;
    using Ask =
        std::function<void(const Question &, const std::optional<Place> &, Completion<Page>)>;

    enum class Format { Csv, Json };
    enum class Failure { Reading, Writing };

    static constexpr int pageSize = 1000;

    ActivityExport(const QString &file, Format format, Commands::ClientNames names, Ask ask,
                   QObject *parent = nullptr);

    /// The limit of the question is of no account.
    void start(Question question);

signals:
    void saved();
    void failed(Failure what);

private:
    void askFor(const std::optional<Place> &after);
    void onPage(const Result<Page> &page);
    QByteArray textOf(const QList<Audit::Entry> &entries);
    bool write(const QByteArray &bytes);
    void finish();

    QSaveFile m_file;
    Format m_format;
    Commands::ClientNames m_names;
    Ask m_ask;
    Question m_question;
    bool m_isFirst = true;
};

} // namespace Connector::Ui
