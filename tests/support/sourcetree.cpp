#include "support/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace Connector::Test {

namespace {

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutCMakeComments(QString text)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    return text.remove(comment);
}

qsizetype lineAt(const QString &text, qsizetype position)
{
    return QStringView(text).left(position).count(u'\n') + 1;
}

} // namespace

QString SourceFile::room() const
{
    const qsizetype slash = path.indexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

QStringList SourceFile::includes() const
{
    static const QRegularExpression line(QStringLiteral("^[ \t]*#[ \t]*include[ \t]*\"([^\"]+)\""),
                                         QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = line.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

QString SourceFile::code() const
{
    static const QRegularExpression quiet(
        QStringLiteral("//[^\n]*|/\\*.*?\\*/|R\"\\(.*?\\)\"|\"(?:[^\"\\\\\n]|\\\\.)*\""),
        QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    for (auto match = quiet.globalMatch(text); match.hasNext();) {
        const auto part = match.next();
        for (qsizetype at = part.capturedStart(); at < part.capturedEnd(); ++at) {
            if (code[at] != u'\n')
                code[at] = u' ';
        }
    }
    return code;
}

Room parseRoom(const QString &declaration)
{
    static const QRegularExpression call(QStringLiteral("add_room\\(([^)]*)\\)"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    Room room{.name = {}, .uses = {}, .declaration = withoutCMakeComments(declaration)};
    const QStringList words =
        call.match(room.declaration).captured(1).split(space, Qt::SkipEmptyParts);
    QString keyword;
    for (const QString &word : words) {
        if (word == u"NAME" || word == u"USES" || word == u"LINKS" || word == u"SOURCES")
            keyword = word;
        else if (keyword == u"NAME")
            room.name = word;
        else if (keyword == u"USES")
            room.uses << word;
    }
    return room;
}

SourceTree SourceTree::read(const QString &appFolder)
{
    SourceTree tree;
    const QDir app(appFolder);
    QDirIterator walk(appFolder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        tree.files << SourceFile{app.relativeFilePath(path), contentsOf(path)};
    }
    std::sort(tree.files.begin(), tree.files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });

    static const QRegularExpression folder(QStringLiteral("add_subdirectory\\((\\w+)\\)"));
    const QString order =
        withoutCMakeComments(contentsOf(app.filePath(QStringLiteral("CMakeLists.txt"))));
    for (auto match = folder.globalMatch(order); match.hasNext();) {
        const QString name = match.next().captured(1);
        const Room room =
            parseRoom(contentsOf(app.filePath(name + QStringLiteral("/CMakeLists.txt"))));
        if (!room.name.isEmpty())
            tree.rooms << room;
    }
    return tree;
}

QHash<QString, QSet<QString>> SourceTree::reach() const
{
    QHash<QString, QSet<QString>> reach;
    for (const Room &room : rooms) {
        QSet<QString> all{room.name};
        for (const QString &used : room.uses)
            all.unite(reach.value(used));
        reach.insert(room.name, all);
    }
    return reach;
}

QStringList arrowsAgainstDirection(const SourceTree &tree)
{
    QStringList complaints;
    QSet<QString> built;
    for (const Room &room : tree.rooms) {
        for (const QString &used : room.uses) {
            if (!built.contains(used))
                complaints << QStringLiteral("%1 uses %2, which is not built before it")
                                  .arg(room.name, used);
        }
        built.insert(room.name);
    }

    const auto reach = tree.reach();
    for (const SourceFile &file : tree.files) {
        // The programs may use every room; a room without a library has only its headers agreed.
        if (!built.contains(file.room()))
            continue;
        for (const QString &include : file.includes()) {
            const QString target = SourceFile{include, {}}.room();
            if (built.contains(target) && !reach.value(file.room()).contains(target))
                complaints << QStringLiteral("%1 includes %2, but %3 does not use %4")
                                  .arg(file.path, include, file.room(), target);
        }
    }
    return complaints;
}

QStringList unknownIncludes(const SourceTree &tree)
{
    static const QRegularExpression generated(QStringLiteral("^(ui_\\w+\\.h|\\w+\\.moc)$"));
    QSet<QString> paths;
    for (const SourceFile &file : tree.files)
        paths.insert(file.path);
    QStringList complaints;
    for (const SourceFile &file : tree.files) {
        for (const QString &include : file.includes()) {
            if (!paths.contains(include) && !generated.match(include).hasMatch())
                complaints << QStringLiteral("%1 includes %2, which is no file of app/")
                                  .arg(file.path, include);
        }
    }
    return complaints;
}

QStringList unlistedSources(const SourceTree &tree)
{
    QHash<QString, QString> declarations;
    for (const Room &room : tree.rooms)
        declarations.insert(room.name, room.declaration);
    QStringList complaints;
    for (const SourceFile &file : tree.files) {
        if (!declarations.contains(file.room()) || !file.path.endsWith(u".cpp"))
            continue;
        static const QRegularExpression system(QStringLiteral("_[a-z]+(?=\\.cpp$)"));
        const QString name = file.path.mid(file.room().size() + 1);
        const QString chosen = QString(name).replace(system, QStringLiteral("_${"));
        const QRegularExpression word(
            QStringLiteral("(?<![\\w./])(%1(?![\\w./])|%2)")
                .arg(QRegularExpression::escape(name),
                     QRegularExpression::escape(chosen.chopped(chosen == name ? 0 : 4))));
        if (!declarations.value(file.room()).contains(word))
            complaints << QStringLiteral("%1 is named in no declaration").arg(file.path);
    }
    return complaints;
}

QStringList forbiddenWords(const SourceTree &tree, const QList<ForbiddenWord> &words)
{
    QStringList complaints;
    for (const SourceFile &file : tree.files) {
        const QString code = file.code();
        for (const ForbiddenWord &word : words) {
            const bool allowed =
                std::any_of(word.allowedIn.cbegin(), word.allowedIn.cend(),
                            [&](const QString &start) { return file.path.startsWith(start); });
            if (allowed)
                continue;
            for (auto match = QRegularExpression(word.pattern).globalMatch(code);
                 match.hasNext();) {
                const auto hit = match.next();
                complaints << QStringLiteral("%1:%2: %3: %4")
                                  .arg(file.path)
                                  .arg(lineAt(code, hit.capturedStart()))
                                  .arg(hit.captured().trimmed(), word.why);
            }
        }
    }
    return complaints;
}

} // namespace Connector::Test
