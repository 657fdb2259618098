# Library, configparser: errors, and questions about sections.
import configparser

error = configparser.ParsingError("file.ini")
error.append(3, "bad line")
error.append(5, "worse")
print(error, error.source, error.errors, error.args)
print(configparser.InterpolationError("o", "s", "text"), issubclass(configparser.InterpolationSyntaxError, configparser.InterpolationError), configparser.InterpolationError("o", "s", "m").args)
parser = configparser.RawConfigParser()
parser.read_string("[one]\nkey = value\n[two]\n")
print(parser.has_section("one"), parser.has_section("DEFAULT"), parser.has_section("none"), parser.has_option("one", "key"), parser.has_option("none", "key"), parser.has_option("", "key"))
print(configparser.RawConfigParser.NONSPACECRE.search("  x").start(), configparser.RawConfigParser.SECTCRE.match("[name]")["header"], configparser.RawConfigParser.OPTCRE.match("a = b").group("option", "vi", "value"))
# expect: Source contains parsing errors: 'file.ini'
# expect: 	[line  3]: bad line
# expect: 	[line  5]: worse file.ini [(3, 'bad line'), (5, 'worse')] ('file.ini',)
# expect: text True ('o', 's', 'm')
# expect: True False False True False False
# expect: 2 name ('a', '=', 'b')
