"""`sync-products --differences`: products that differ at CRM.COM in name, or are not there."""

import argparse
import json
from collections.abc import Mapping

from cashier_app.app.clock import SystemClock
from cashier_app.app.command_line import FAILED, OK, print_line, say, wants_json
from cashier_app.app.doctor_findings import crmcom_trouble
from cashier_app.app.streams import write_result
from cashier_app.app.sync_parts import products_at_crmcom
from cashier_app.config.paths import TillFiles
from cashier_app.config.settings import Settings
from cashier_app.domain.errors import NotSentError
from cashier_app.domain.product_sync import ProductGroupKind
from cashier_app.services.compare_products import Gap, ProductDifference, product_differences
from cashier_app.storage.catalogue_pages import CataloguePages

NOT_REACHABLE = 5

_WORDS: Mapping[Gap, str] = {
    Gap.NOT_AT_CRM: '{code} "{shop}" is not at CRM.COM in {group}',
    Gap.NOT_IN_SHOP: '{code} "{crm}" is at CRM.COM in {group} and not in the shop',
    Gap.NAME: '{code} is "{shop}" in the shop and "{crm}" at CRM.COM',
    Gap.NO_GROUP: '{code} "{shop}" is in no group and could not be compared',
}


def show_differences(
    options: argparse.Namespace, settings: Settings, files: TillFiles, key: str
) -> int:
    """Print each difference as it is found; 1 when there is any, 5 when CRM.COM is away."""
    as_json = wants_json(options)
    found = 0
    if as_json:
        write_result("[")
    try:
        with products_at_crmcom(settings, files, lambda: key) as products:
            pages = CataloguePages(files.catalogue)
            for one in product_differences(products, pages, ProductGroupKind(options.differences)):
                _print(one, found, as_json=as_json)
                found += 1
    except NotSentError as error:
        trouble = crmcom_trouble(error, settings.crmcom.base_url, SystemClock().now())
        say(f"Not everything was compared: {trouble}")
        return NOT_REACHABLE
    finally:
        if as_json:
            print_line("]")
    if not as_json:
        print_line(_how_many(found))
    return FAILED if found else OK


def _how_many(found: int) -> str:
    if not found:
        return "No differences."
    return "1 difference" if found == 1 else f"{found} differences"


def _print(one: ProductDifference, place: int, *, as_json: bool) -> None:
    if not as_json:
        print_line(
            _WORDS[one.gap].format(code=one.code, shop=one.shop, crm=one.crm, group=one.group)
        )
        return
    row = {
        "code": one.code,
        "gap": one.gap.value,
        "group": one.group,
        "shop": one.shop,
        "crm": one.crm,
    }
    write_result((", " if place else "") + json.dumps(row, ensure_ascii=False))
