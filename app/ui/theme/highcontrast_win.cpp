#include "ui/theme/highcontrast.h"

#include <windows.h>

namespace Connector::Ui {

bool isHighContrast()
{
    HIGHCONTRASTW state = {};
    state.cbSize = sizeof(state);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(state), &state, 0) != 0
        && (state.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

} // namespace Connector::Ui
