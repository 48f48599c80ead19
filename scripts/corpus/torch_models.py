def register(everything):
    pass
