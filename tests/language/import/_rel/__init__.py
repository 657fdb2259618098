name = 'rel'
