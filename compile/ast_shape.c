#include "compile/ast_shape.h"

#include <stddef.h>

#define FIELD(name, kind, sort, optional, member) \
    { name, kind, sort, optional, offsetof(Node, member) }
#define EXPRESSION(name, member) FIELD(name, AST_NODE, AST_EXPRESSION, 0, member)
#define OPTIONAL(name, member) FIELD(name, AST_NODE, AST_EXPRESSION, 1, member)
#define PATTERN(name, member) FIELD(name, AST_NODE, AST_PATTERN, 0, member)
#define LIST(name, sort, member) FIELD(name, AST_LIST, AST_##sort, 0, member)
#define BODY(name, member) LIST(name, STATEMENT, member)
#define IDENTIFIER(name, member) FIELD(name, AST_TEXT, AST_ANY, 0, member)
#define OPTIONAL_IDENTIFIER(name, member) FIELD(name, AST_TEXT, AST_ANY, 1, member)
#define IDENTIFIERS(name, member) FIELD(name, AST_TEXTS, AST_ANY, 0, member)
#define ARGUMENTS(member) FIELD("args", AST_ARGUMENTS, AST_ANY, 0, member)
#define BARE(name, kind) \
    { name, kind, AST_ANY, 0, 0 }
#define CONTEXT BARE("ctx", AST_CONTEXT)
#define OPERATOR BARE("op", AST_OPERATOR)
#define TYPE_COMMENT BARE("type_comment", AST_NOTHING)

// clang-format off
#define FUNCTION {IDENTIFIER("name", function.name), ARGUMENTS(function.args), BODY("body", function.body), \
                  LIST("decorator_list", EXPRESSION, function.decorators), OPTIONAL("returns", function.returns), \
                  TYPE_COMMENT, LIST("type_params", TYPE_PARAM, function.type_params)}
#define LOOP {EXPRESSION("target", for_loop.target), EXPRESSION("iter", for_loop.iter), BODY("body", for_loop.body), \
              BODY("orelse", for_loop.orelse), TYPE_COMMENT}
#define BRANCH {EXPRESSION("test", branch.test), BODY("body", branch.body), BODY("orelse", branch.orelse)}
#define WITH {LIST("items", WITH_ITEM, with.items), BODY("body", with.body), TYPE_COMMENT}
#define TRY_BLOCK {BODY("body", try_block.body), LIST("handlers", HANDLER, try_block.handlers), \
                   BODY("orelse", try_block.orelse), BODY("finalbody", try_block.finalbody)}
#define COMPREHENSION {EXPRESSION("elt", comp.element), LIST("generators", COMPREHENSION, comp.generators)}
#define VALUE {EXPRESSION("value", value.value)}
#define OPTIONAL_VALUE {OPTIONAL("value", value.value)}
#define ELEMENTS {LIST("elts", EXPRESSION, sequence.elements), CONTEXT}
#define NAMES {IDENTIFIERS("names", names.names)}

const AstShape ast_shapes[] = {
    [NODE_FUNCTION_DEF] = {"FunctionDef", FUNCTION},
    [NODE_ASYNC_FUNCTION_DEF] = {"AsyncFunctionDef", FUNCTION},
    [NODE_CLASS_DEF] = {"ClassDef", {IDENTIFIER("name", class_def.name), LIST("bases", EXPRESSION, class_def.bases),
        LIST("keywords", KEYWORD, class_def.keywords), BODY("body", class_def.body),
        LIST("decorator_list", EXPRESSION, class_def.decorators), LIST("type_params", TYPE_PARAM, class_def.type_params)}},
    [NODE_RETURN] = {"Return", OPTIONAL_VALUE},
    [NODE_DELETE] = {"Delete", {LIST("targets", EXPRESSION, assign.targets)}},
    [NODE_ASSIGN] = {"Assign", {LIST("targets", EXPRESSION, assign.targets), EXPRESSION("value", assign.value), TYPE_COMMENT}},
    [NODE_TYPE_ALIAS] = {"TypeAlias", {EXPRESSION("name", type_alias.name),
        LIST("type_params", TYPE_PARAM, type_alias.type_params), EXPRESSION("value", type_alias.value)}},
    [NODE_AUG_ASSIGN] = {"AugAssign", {EXPRESSION("target", aug_assign.target), OPERATOR, EXPRESSION("value", aug_assign.value)}},
    [NODE_ANN_ASSIGN] = {"AnnAssign", {EXPRESSION("target", ann_assign.target),
        EXPRESSION("annotation", ann_assign.annotation), OPTIONAL("value", ann_assign.value), BARE("simple", AST_FLAG)}},
    [NODE_FOR] = {"For", LOOP},
    [NODE_ASYNC_FOR] = {"AsyncFor", LOOP},
    [NODE_WHILE] = {"While", BRANCH},
    [NODE_IF] = {"If", BRANCH},
    [NODE_WITH] = {"With", WITH},
    [NODE_ASYNC_WITH] = {"AsyncWith", WITH},
    [NODE_MATCH] = {"Match", {EXPRESSION("subject", match.subject), LIST("cases", MATCH_CASE, match.cases)}},
    [NODE_RAISE] = {"Raise", {OPTIONAL("exc", raise.exc), OPTIONAL("cause", raise.cause)}},
    [NODE_TRY] = {"Try", TRY_BLOCK},
    [NODE_TRY_STAR] = {"TryStar", TRY_BLOCK},
    [NODE_ASSERT] = {"Assert", {EXPRESSION("test", assertion.test), OPTIONAL("msg", assertion.message)}},
    [NODE_IMPORT] = {"Import", {LIST("names", ALIAS, import.names)}},
    [NODE_IMPORT_FROM] = {"ImportFrom", {OPTIONAL_IDENTIFIER("module", import.module), LIST("names", ALIAS, import.names),
        FIELD("level", AST_LEVEL, AST_ANY, 1, import.level)}},
    [NODE_GLOBAL] = {"Global", NAMES},
    [NODE_NONLOCAL] = {"Nonlocal", NAMES},
    [NODE_EXPR] = {"Expr", VALUE},
    [NODE_PASS] = {"Pass", {{0}}},
    [NODE_BREAK] = {"Break", {{0}}},
    [NODE_CONTINUE] = {"Continue", {{0}}},

    [NODE_BOOL_OP] = {"BoolOp", {OPERATOR, LIST("values", EXPRESSION, bool_op.values)}},
    [NODE_NAMED_EXPR] = {"NamedExpr", {EXPRESSION("target", named.target), EXPRESSION("value", named.value)}},
    [NODE_BIN_OP] = {"BinOp", {EXPRESSION("left", bin_op.left), OPERATOR, EXPRESSION("right", bin_op.right)}},
    [NODE_UNARY_OP] = {"UnaryOp", {OPERATOR, EXPRESSION("operand", unary.operand)}},
    [NODE_LAMBDA] = {"Lambda", {ARGUMENTS(lambda.args), EXPRESSION("body", lambda.body)}},
    [NODE_IF_EXP] = {"IfExp", {EXPRESSION("test", if_exp.test), EXPRESSION("body", if_exp.body),
        EXPRESSION("orelse", if_exp.orelse)}},
    [NODE_DICT] = {"Dict", {FIELD("keys", AST_LIST, AST_EXPRESSION, 1, dict.keys), LIST("values", EXPRESSION, dict.values)}},
    [NODE_SET] = {"Set", {LIST("elts", EXPRESSION, sequence.elements)}},
    [NODE_LIST_COMP] = {"ListComp", COMPREHENSION},
    [NODE_SET_COMP] = {"SetComp", COMPREHENSION},
    [NODE_DICT_COMP] = {"DictComp", {EXPRESSION("key", comp.element), EXPRESSION("value", comp.value),
        LIST("generators", COMPREHENSION, comp.generators)}},
    [NODE_GENERATOR_EXP] = {"GeneratorExp", COMPREHENSION},
    [NODE_AWAIT] = {"Await", VALUE},
    [NODE_YIELD] = {"Yield", OPTIONAL_VALUE},
    [NODE_YIELD_FROM] = {"YieldFrom", VALUE},
    [NODE_COMPARE] = {"Compare", {EXPRESSION("left", compare.left), FIELD("ops", AST_OPERATORS, AST_ANY, 0, compare.operators),
        LIST("comparators", EXPRESSION, compare.comparators)}},
    [NODE_CALL] = {"Call", {EXPRESSION("func", call.function), LIST("args", EXPRESSION, call.args),
        LIST("keywords", KEYWORD, call.keywords)}},
    [NODE_FORMATTED_VALUE] = {"FormattedValue", {EXPRESSION("value", formatted.value), BARE("conversion", AST_CONVERSION),
        OPTIONAL("format_spec", formatted.format_spec)}},
    [NODE_JOINED_STR] = {"JoinedStr", {LIST("values", EXPRESSION, joined.values)}},
    [NODE_CONSTANT] = {"Constant", {FIELD("value", AST_CONSTANT, AST_ANY, 1, constant.text), BARE("kind", AST_NOTHING)}},
    [NODE_ATTRIBUTE] = {"Attribute", {EXPRESSION("value", attribute.value), IDENTIFIER("attr", attribute.name), CONTEXT}},
    [NODE_SUBSCRIPT] = {"Subscript", {EXPRESSION("value", subscript.value), EXPRESSION("slice", subscript.slice), CONTEXT}},
    [NODE_STARRED] = {"Starred", {EXPRESSION("value", value.value), CONTEXT}},
    [NODE_NAME] = {"Name", {IDENTIFIER("id", name.id), CONTEXT}},
    [NODE_LIST] = {"List", ELEMENTS},
    [NODE_TUPLE] = {"Tuple", ELEMENTS},
    [NODE_SLICE] = {"Slice", {OPTIONAL("lower", slice.lower), OPTIONAL("upper", slice.upper), OPTIONAL("step", slice.step)}},

    [NODE_MATCH_VALUE] = {"MatchValue", {EXPRESSION("value", match_value.value)}},
    [NODE_MATCH_SINGLETON] = {"MatchSingleton", {FIELD("value", AST_SINGLETON, AST_ANY, 1, match_value.value)}},
    [NODE_MATCH_SEQUENCE] = {"MatchSequence", {LIST("patterns", PATTERN, match_patterns.patterns)}},
    [NODE_MATCH_MAPPING] = {"MatchMapping", {LIST("keys", EXPRESSION, match_mapping.keys),
        LIST("patterns", PATTERN, match_mapping.patterns), OPTIONAL_IDENTIFIER("rest", match_mapping.rest)}},
    [NODE_MATCH_CLASS] = {"MatchClass", {EXPRESSION("cls", match_class.cls), LIST("patterns", PATTERN, match_class.patterns),
        IDENTIFIERS("kwd_attrs", match_class.keyword_names), LIST("kwd_patterns", PATTERN, match_class.keyword_patterns)}},
    [NODE_MATCH_STAR] = {"MatchStar", {OPTIONAL_IDENTIFIER("name", match_star.name)}},
    [NODE_MATCH_AS] = {"MatchAs", {FIELD("pattern", AST_NODE, AST_PATTERN, 1, match_as.pattern),
        OPTIONAL_IDENTIFIER("name", match_as.name)}},
    [NODE_MATCH_OR] = {"MatchOr", {LIST("patterns", PATTERN, match_patterns.patterns)}},

    [NODE_COMPREHENSION] = {"comprehension", {EXPRESSION("target", comprehension.target),
        EXPRESSION("iter", comprehension.iter), LIST("ifs", EXPRESSION, comprehension.ifs), BARE("is_async", AST_FLAG)}},
    [NODE_EXCEPT_HANDLER] = {"ExceptHandler", {OPTIONAL("type", handler.type), OPTIONAL_IDENTIFIER("name", handler.name),
        BODY("body", handler.body)}},
    [NODE_ARG] = {"arg", {IDENTIFIER("arg", arg.name), OPTIONAL("annotation", arg.annotation), TYPE_COMMENT}},
    [NODE_KEYWORD] = {"keyword", {OPTIONAL_IDENTIFIER("arg", keyword.name), EXPRESSION("value", keyword.value)}},
    [NODE_ALIAS] = {"alias", {IDENTIFIER("name", alias.name), OPTIONAL_IDENTIFIER("asname", alias.asname)}},
    [NODE_WITH_ITEM] = {"withitem", {EXPRESSION("context_expr", with_item.context),
        OPTIONAL("optional_vars", with_item.vars)}},
    [NODE_MATCH_CASE] = {"match_case", {PATTERN("pattern", match_case.pattern), OPTIONAL("guard", match_case.guard),
        BODY("body", match_case.body)}},
    [NODE_TYPE_VAR] = {"TypeVar", {IDENTIFIER("name", type_param.name), OPTIONAL("bound", type_param.bound)}},
    [NODE_PARAM_SPEC] = {"ParamSpec", {IDENTIFIER("name", type_param.name)}},
    [NODE_TYPE_VAR_TUPLE] = {"TypeVarTuple", {IDENTIFIER("name", type_param.name)}},
};

#define PART(name, kind, sort, optional, member) {name, kind, sort, optional, offsetof(Arguments, member)}
const AstShape ast_arguments_shape = {"arguments", {
    PART("posonlyargs", AST_LIST, AST_ARG, 0, positional_only), PART("args", AST_LIST, AST_ARG, 0, positional),
    PART("vararg", AST_NODE, AST_ARG, 1, vararg), PART("kwonlyargs", AST_LIST, AST_ARG, 0, keyword_only),
    PART("kw_defaults", AST_LIST, AST_EXPRESSION, 1, keyword_defaults), PART("kwarg", AST_NODE, AST_ARG, 1, kwarg),
    PART("defaults", AST_LIST, AST_EXPRESSION, 0, defaults)}};
// clang-format on

const char *const ast_operator_names[] = {
    "Add",    "Sub",   "Mult",   "MatMult", "Div", "FloorDiv", "Mod",   "Pow",  "LShift", "RShift",
    "BitAnd", "BitOr", "BitXor", "And",     "Or",  "Invert",   "Not",   "UAdd", "USub",   "Eq",
    "NotEq",  "Lt",    "LtE",    "Gt",      "GtE", "Is",       "IsNot", "In",   "NotIn",
};

const char *const ast_context_names[] = {"Load", "Store", "Del"};

const char *const ast_sort_names[] = {"AST", "stmt",    "expr",  "pattern",  "comprehension", "excepthandler",
                                      "arg", "keyword", "alias", "withitem", "match_case",    "type_param"};

AstSort ast_sort(NodeKind kind) {
    static const uint8_t parts[] = {AST_COMPREHENSION, AST_HANDLER,    AST_ARG,        AST_KEYWORD,    AST_ALIAS,
                                    AST_WITH_ITEM,     AST_MATCH_CASE, AST_TYPE_PARAM, AST_TYPE_PARAM, AST_TYPE_PARAM};
    return kind <= NODE_CONTINUE   ? AST_STATEMENT
           : kind <= NODE_SLICE    ? AST_EXPRESSION
           : kind <= NODE_MATCH_OR ? AST_PATTERN
                                   : (AstSort)parts[kind - NODE_COMPREHENSION];
}

bool ast_has_position(NodeKind kind) {
    return kind != NODE_COMPREHENSION && kind != NODE_WITH_ITEM && kind != NODE_MATCH_CASE;
}
