"""The usual spellings of the names of locales, as X11 and glibc know them."""

from _codec_kinds import all_names
from encodings import normalize_encoding

# The locales of each encoding. "name=locale" are other names, a language alone among them.
_LOCALES = {
    "KOI8-C": (
        " a3=az_AZ a3_az=az_AZ a3_az.koic=az_AZ tg=tg_TJ tg_TJ "
    ),
    "ISO8859-1": (
        " aa_DJ af=af_ZA af_ZA american=en_US bokmal=nb_NO bokmål=nb_NO br=br_FR br_FR c-french=fr_CA c.iso88591=en_US ca=ca_ES "
        "ca_AD ca_ES ca_FR ca_IT catalan=ca_ES cextend=en_US cy=cy_GB cy_GB da=da_DK da_DK danish=da_DK dansk=da_DK de=de_DE "
        "de_AT de_BE de_CH de_DE de_IT de_LU deutsch=de_DE dutch=nl_NL dutch.iso88591=nl_BE eesti=et_EE en=en_US en_AU en_BE "
        "en_BW en_CA en_DK en_GB en_HK en_IE en_IN en_NZ en_PH en_SG en_uk=en_GB en_US en_ZA en_ZW eng_gb=en_GB english=en_EN "
        "english.iso88591=en_US english_uk=en_GB english_united-states=en_US english_us=en_US es=es_ES es_AR es_BO es_CL es_CO "
        "es_CR es_DO es_EC es_ES es_GT es_HN es_MX es_NI es_PA es_PE es_PR es_PY es_SV es_US es_UY es_VE estonian=et_EE "
        "eu=eu_ES eu_ES eu_FR finnish=fi_FI fo=fo_FO fo_FO fr=fr_FR fr_BE fr_CA fr_CH fr_FR fr_LU français=fr_FR fre_fr=fr_FR "
        "french=fr_FR french.iso88591=fr_CH french_france=fr_FR ga=ga_IE ga_IE galego=gl_ES galician=gl_ES gd=gd_GB gd_GB "
        "ger_de=de_DE german=de_DE german.iso88591=de_CH german_germany=de_DE gl=gl_ES gl_ES gv=gv_GB gv_GB icelandic=is_IS "
        "id=id_ID id_ID in=id_ID in_id=id_ID is=is_IS is_IS iso-8859-1=en_US iso8859-1=en_US iso_8859_1=en_US it=it_IT it_CH "
        "it_IT italian=it_IT kl=kl_GL kl_GL kw=kw_GB kw_GB mi=mi_NZ mi_NZ ms=ms_MY ms_MY nb=nb_NO nb_NO nl=nl_NL nl_BE nl_NL "
        "nn=nn_NO nn_NO no=no_NO no@nynorsk=ny_NO no_NO no_no.iso88591@bokmal=no_NO no_no.iso88591@nynorsk=no_NO "
        "norwegian=no_NO nr=nr_ZA nr_ZA ny=ny_NO ny_NO nynorsk=nn_NO oc=oc_FR oc_FR om_KE pd=pd_US pd_DE pd_US ph=ph_PH ph_PH "
        "portuguese=pt_PT portuguese_brazil=pt_BR pp=pp_AN pp_AN pt=pt_PT pt_BR pt_PT rw=rw_RW rw_RW so_DJ so_KE so_SO "
        "spanish=es_ES spanish_spain=es_ES ss=ss_ZA ss_ZA st=st_ZA st_ZA sv=sv_SE sv_FI sv_SE swedish=sv_SE tl=tl_PH tl_PH "
        "ts=ts_ZA ts_ZA wa=wa_BE wa_BE xh=xh_ZA xh_ZA zu=zu_ZA zu_ZA "
    ),
    "UTF-8": (
        " aa_ER aa_ET agr_PE ak_GH am=am_ET am_ET anp_IN ar_IN ar_SS as=as_IN as_IN ayc_PE az_IR be_bg.utf8=bg_BG bem_ZM ber_DZ "
        "ber_MA bhb_in.utf8=bhb_IN bho_IN bho_NP bi_VU bn_BD bn_IN bo_CN bo_IN brx_IN byn_ER c.utf8=C ce_RU chr_US ckb_IQ "
        "cmn_TW crh_UA csb_PL cv_RU de_li.utf8=de_LI doi_IN dv_MV dz_BT en_AG en_dl.utf8=en_DL en_IL en_NG en_sc.utf8=en_SC "
        "en_ZM en_zw.utf8=en_ZS eo.utf8=eo eo_us.utf8=eo_US es_CU fa=fa_IR fa_IR ff_SN fil_PH fur_IT fy_DE fy_NL gez_ER gez_ET "
        "gu_IN ha_NG hak_TW hif_FJ hne=hne_IN hne_IN ht_HT hy_AM ia ia_FR ig_NG ik_CA iw_il.utf8=iw_IL kab_DZ km_KH kn=kn_IN "
        "kn_IN kok_IN ks=ks_IN ks_IN ky=ky_KG ky_KG lb_LU li_BE li_NL lij_IT ln_CD lzh_TW mag_IN mai=mai_IN mai_IN mai_NP "
        "mfe_MU mhr_RU miq_NI mjw_IN ml=ml_IN ml_IN mn_MN mni_IN mr=mr_IN mr_IN my_MM nan_TW nds_DE nds_NL ne_NP nhn_MX niu_NU "
        "niu_NZ nl_AW om_ET or=or_IN or_IN os_RU pa=pa_IN pa_IN pa_PK pap_AN pap_AW pap_CW ps_AF quz_PE raj_IN ru=ru_RU ru_RU "
        "sa_IN sat_IN sc_IT sd=sd_IN sd_IN sd_PK se_NO sgs_LT shn_MM shs_CA si=si_LK si_LK sid_ET sinhala=si_LK sm_WS so_ET "
        "sq_MK sr=sr_RS sr@cyrillic=sr_RS sr_CS sr_ME sr_RS sr_yu.utf8=sr_RS sr_yu.utf8@cyrillic=sr_RS sr_yu@cyrillic=sr_RS "
        "sw_KE sw_TZ szl_PL ta_LK tcy_in.utf8=tcy_IN te=te_IN te_IN the_NP ti_ER ti_ET tig_ER tk_TM to_TO tpi_PG ug_CN "
        "universal.utf8@ucs4=en_US unm_US ur_IN uz=uz_UZ uz_UZ uz_uz@cyrillic=uz_UZ ve=ve_ZA ve_ZA wae_CH wal_ET wo_SN yo_NG "
        "yue_HK yuw_PG "
    ),
    "ISO8859-15": (
        " an_ES ast_ES el_gr@euro=el_GR en_us@euro@euro=en_US et=et_EE et_EE fi=fi_FI fi_FI iso-8859-15=en_US iso8859-15=en_US "
        "iso_8859_15=en_US mg_MG nso=nso_ZA nso_ZA tn=tn_ZA tn_ZA "
    ),
    "ISO8859-6": (
        " ar=ar_AA ar_AA ar_AE ar_BH ar_DZ ar_EG ar_IQ ar_JO ar_KW ar_LB ar_LY ar_MA ar_OM ar_QA ar_SA ar_SD ar_SY ar_TN ar_YE "
        "arabic=ar_AA "
    ),
    "ISO8859-9E": (
        " az=az_AZ az_AZ az_az.iso88599e=az_AZ "
    ),
    "CP1251": (
        " be=be_BY be_BY bg=bg_BG bg_BG bulgarian=bg_BG sr_yu.cp1251@cyrillic=sr_CS sr_yu.microsoftcp1251@cyrillic=sr_CS "
    ),
    "UTF-8@latin": (
        " be@latin=be_BY be_by@latin=be_BY serbocroatian=sr_RS sh=sr_RS sh_yu=sr_RS sr@latn=sr_CS sr_cs@latn=sr_CS "
        "sr_rs@latn=sr_RS sr_yu=sr_RS "
    ),
    "ISO8859-2": (
        " bs=bs_BA bs_BA croatian=hr_HR cs=cs_CZ cs_cs=cs_CZ cs_CZ cz=cs_CZ cz_cz=cs_CZ czech=cs_CZ hr=hr_HR hr_HR "
        "hrvatski=hr_HR hsb_DE hu=hu_HU hu_HU hungarian=hu_HU pl=pl_PL pl_PL polish=pl_PL ro=ro_RO ro_RO romanian=ro_RO "
        "rumanian=ro_RO sh_ba.iso88592@bosnia=sr_CS sh_HR sh_hr.iso88592=hr_HR sh_sp=sr_CS sk=sk_SK sk_SK sl=sl_SI sl_CS sl_SI "
        "slovak=sk_SK slovene=sl_SI slovenian=sl_SI sq=sq_AL sq_AL sr_cs.iso88592@latn=sr_CS sr_sp=sr_CS sr_yu.iso88592=sr_CS "
    ),
    "": (
        " c=C c.ascii=C c.en=C c_c=C c_c.c=C english_united-states.437=C posix=C posix-utf2=C "
    ),
    "UTF-8@valencia": (
        " ca_es@valencia=ca_ES "
    ),
    "eucCN": (
        " chinese-s=zh_CN zh=zh_CN zh_cn.euc=zh_CN "
    ),
    "eucTW": (
        " chinese-t=zh_TW zh_tw.euc=zh_TW zh_tw.euctw=zh_TW "
    ),
    "ISO8859-4": (
        " ee=ee_EE ee_EE "
    ),
    "ISO8859-7": (
        " el=el_GR el_CY el_GR greek=el_GR "
    ),
    "ISO8859-3": (
        " eo=eo_XX eo_EO eo_XX mt=mt_MT mt_MT "
    ),
    "ISIRI-3342": (
        " fa_ir.isiri3342=fa_IR "
    ),
    "ISO8859-8": (
        " he=he_IL he_IL hebrew=he_IL iw=he_IL iw_il=he_IL "
    ),
    "ISCII-DEV": (
        " hi=hi_IN hi_IN hi_in.isciidev=hi_IN "
    ),
    "ARMSCII_8": (
        " hy_am.armscii8=hy_AM "
    ),
    "NUNACOM-8": (
        " iu=iu_CA iu_CA iu_ca.nunacom8=iu_CA "
    ),
    "eucJP": (
        " ja=ja_JP ja_JP ja_jp.euc=ja_JP japan=ja_JP japanese=ja_JP japanese-euc=ja_JP japanese.euc=ja_JP jp_jp=ja_JP "
    ),
    "SJIS": (
        " ja_jp.mscode=ja_JP ja_jp.pck=ja_JP "
    ),
    "GEORGIAN-ACADEMY": (
        " ka=ka_GE ka_GE ka_ge.georgianacademy=ka_GE ka_ge.georgianrs=ka_GE "
    ),
    "GEORGIAN-PS": (
        " ka_ge.georgianps=ka_GE "
    ),
    "ptcp154": (
        " kk_KZ "
    ),
    "eucKR": (
        " ko=ko_KR ko_KR ko_kr.euc=ko_KR korean=ko_KR korean.euc=ko_KR "
    ),
    "UTF-8@devanagari": (
        " ks_in@devanagari.utf8=ks_IN sd_in@devanagari.utf8=sd_IN "
    ),
    "ISO8859-9": (
        " ku_TR tr=tr_TR tr_CY tr_TR turkish=tr_TR "
    ),
    "ISO8859-10": (
        " lg_UG "
    ),
    "ISO8859-13": (
        " lithuanian=lt_LT lt=lt_LT lt_LT lv=lv_LV lv_LV "
    ),
    "MULELAO-1": (
        " lo=lo_LA lo_LA lo_la.mulelao1=lo_LA "
    ),
    "IBM-CP1133": (
        " lo_la.cp1133=lo_LA lo_la.ibmcp1133=lo_LA "
    ),
    "ISO8859-5": (
        " mk=mk_MK mk_MK sp=sr_CS sp_yu=sr_CS sr_yu.iso88595=sr_CS sr_yu.iso88595@cyrillic=sr_CS "
    ),
    "KOI8-U": (
        " ru_UA uk=uk_UA uk_UA "
    ),
    "KOI8-R": (
        " russian=ru_RU "
    ),
    "TSCII-0": (
        " ta=ta_IN ta_IN ta_in.tscii=ta_IN ta_in.tscii0=ta_IN "
    ),
    "ISO8859-11": (
        " th=th_TH th_TH thai=th_TH "
    ),
    "TIS620": (
        " th_th.tactis=th_TH th_th.tis620=th_TH "
    ),
    "TATAR-CYR": (
        " tt=tt_RU tt_RU tt_ru.tatarcyr=tt_RU "
    ),
    "UTF-8@iqtelif": (
        " tt_ru@iqtelif=tt_RU "
    ),
    "utf": (
        " univ=en_US universal=en_US "
    ),
    "CP1256": (
        " ur=ur_PK ur_PK "
    ),
    "TCVN": (
        " vi=vi_VN vi_VN vi_vn.tcvn=vi_VN vi_vn.tcvn5712=vi_VN "
    ),
    "VISCII": (
        " vi_vn.viscii=vi_VN vi_vn.viscii111=vi_VN "
    ),
    "CP1255": (
        " yi=yi_US yi_US "
    ),
    "gb2312": (
        " zh_CN "
    ),
    "big5": (
        " zh_cn.big5=zh_TW zh_TW "
    ),
    "big5hkscs": (
        " zh_HK zh_hk.big5hk=zh_HK "
    ),
    "GB2312": (
        " zh_SG "
    ),
    "GBK": (
        " zh_sg.gbk=zh_SG "
    ),
}

_ENCODINGS = {
    "C": "437 c",
    "ISO8859-1": "88591 ascii en iso88591 iso8859_1 latin1 latin_1",
    "ISO8859-15": "885915 iso885915 iso8859_15",
    "ISO8859-2": "88592 iso88592 iso8859_2",
    "ISO8859-5": "88595 iso88595 iso8859_5",
    "eucJP": "ajec euc_jp eucjp ujis",
    "CP1251": "cp1251 microsoftcp1251",
    "CP1255": "cp1255 microsoftcp1255",
    "CP1256": "cp1256 microsoftcp1256",
    "eucKR": "euc_kr euckr",
    "JIS7": "iso2022_jp iso2022jp jis jis7",
    "ISO8859-10": "iso885910 iso8859_10",
    "ISO8859-11": "iso885911 iso8859_11",
    "ISO8859-13": "iso885913 iso8859_13",
    "ISO8859-14": "iso885914 iso8859_14",
    "ISO8859-16": "iso885916 iso8859_16",
    "ISO8859-3": "iso88593 iso8859_3",
    "ISO8859-4": "iso88594 iso8859_4",
    "ISO8859-6": "iso88596 iso8859_6",
    "ISO8859-7": "iso88597 iso8859_7",
    "ISO8859-8": "iso88598 iso8859_8",
    "ISO8859-9": "iso88599 iso8859_9",
    "KOI8-R": "koi8_r koi8r",
    "KOI8-T": "koi8_t koi8t",
    "KOI8-U": "koi8_u koi8u",
    "KOI8-C": "koi8c",
    "RK1048": "kz1048",
    "SJIS": "shift_jis shiftjis sjis",
    "TACTIS": "tactis",
    "UTF-8": "utf8 utf_8",
}


def _locale(name):
    """What a name in lower case stands for; None if it is unknown."""
    language, _, territory = name.partition("_")
    itself = f"{language}_{territory.upper()} " if territory else name + " "
    for encoding, words in _LOCALES.items():
        at = words.find(" " + name + "=")
        if at >= 0:
            start = at + len(name) + 2
            locale = words[start : words.index(" ", start)]
        elif " " + itself in words:
            locale = itself[:-1]
        else:
            continue
        return locale + ("." + encoding if encoding else "")
    return None


def _encoding(name):
    """The usual spelling of an encoding."""
    name = normalize_encoding(name)
    name = next((module for module, spellings in all_names() if name.lower() in spellings.split()), name)
    for spelling in name, name.lower(), name.lower().replace("_", ""):
        for known, spellings in _ENCODINGS.items():
            if spelling in spellings.split():
                return known
    return name


def _with_encoding(locale, encoding):
    return locale.partition(".")[0] + "." + _encoding(encoding) if encoding else locale


def _with_modifier(locale, modifier):
    if modifier == "euro":
        _, _, encoding = locale.partition(".")
        if encoding in ("ISO8859-15", "UTF-8"):
            return locale
        if encoding in ("", "ISO8859-1"):
            return _with_encoding(locale, "ISO8859-15")
    return locale + "@" + modifier


def _merged(found, encoding, modifier):
    """The locale that was found by its name alone, with what else was asked for; None if it has another modifier."""
    found, _, own = found.partition("@")
    if own and own.lower() != modifier:
        return None
    found = _with_encoding(found, encoding)
    if own:
        return found + "@" + own
    return _with_modifier(found, modifier) if modifier else found


def normalized(name):
    """The usual spelling of a locale's name; an unknown one as it is."""
    code, _, modifier = name.lower().replace(":", ".").partition("@")
    language, encoding, *_ = code.split(".") + [""]
    short = encoding.replace("-", "").replace("_", "")
    exact = language + ("." + short if encoding else "")
    at_modifier = "@" + modifier if modifier else ""
    found = _locale(exact + at_modifier)
    if found is None and modifier:
        found = _locale(exact)
        found = found and _merged(found, "", modifier)
    if found is None and encoding:
        found = _locale(language + at_modifier)
        if found is not None:
            found, _, own = found.partition("@")
            return _with_encoding(found, encoding) + ("@" + own if own else "")
        found = _locale(language) if modifier else None
        found = found and _merged(found, encoding, modifier)
    return found or name
