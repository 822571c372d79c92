#include "ui/packages/programname.h"

#include <QStringList>

#include <algorithm>

namespace Connector::Ui {

QString programName(const QString &recorded)
{
    QStringList names;
    for (const QString &path : recorded.split(QStringLiteral(" | "), Qt::SkipEmptyParts)) {
        const auto folderEnd = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
        const QString name = path.mid(folderEnd + 1);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral(", "));
}

QString breakable(QString path)
{
    for (const QChar separator : {u'/', u'\\'})
        path.replace(separator, QString(separator) + QChar(0x200B));
    return path;
}

} // namespace Connector::Ui
