#include "ui/theme/highcontrast.h"

namespace Connector::Ui {

bool isHighContrast()
{
    return false;
}

} // namespace Connector::Ui
