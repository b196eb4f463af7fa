#include "core/method/agreement.h"
