# datetime: local time looks at the day before and the day after, which the first and the last day have not.
from datetime import datetime, timezone

for moment in (datetime(1, 1, 1, 5), datetime(9999, 12, 31, 12)):
    for fold in 0, 1:
        try:
            moment.replace(fold=fold).astimezone(timezone.utc)
        except ValueError as error:
            print(fold, error)
# expect: 0 year 0 is out of range
# expect: 1 year 0 is out of range
# expect: 0 year 10000 is out of range
# expect: 1 year 10000 is out of range
