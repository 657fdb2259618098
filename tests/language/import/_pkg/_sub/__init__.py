print("sub init", __package__)
__all__ = ["_deep", "flag"]
flag = True
